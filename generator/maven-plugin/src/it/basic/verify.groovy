def made = new File(basedir, 'target/generated-sources/halfulp')
['verilog/tanh_s8f4_s8f7.v', 'verilog/tanh_s8f4_s8f7_tb.v', 'verilog/halfulp.f', 'c/tanh_s8f4_s8f7.h', 'c/halfulp.h',
        'java/halfulp/generated/TanhS8f4S8f7.java', 'report/report.json', 'report/index.html', 'MANIFEST.sha256'].each {
    assert new File(made, it).isFile()
}
assert new File(basedir, 'target/classes/halfulp/generated/TanhS8f4S8f7.class').isFile()
assert new File(basedir, 'target/classes/it/Neuron.class').isFile()
assert new File(basedir, 'build.log').text.contains('1 unit made, 0 kept')
