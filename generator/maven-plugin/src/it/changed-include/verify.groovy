def made = new File(basedir, 'target/generated-sources/halfulp')
def log = new File(basedir, 'build.log').text
assert log.contains('2 units made, 0 kept')
assert log.contains('1 unit made, 1 kept')
assert new File(made, 'c/tanh_s8f4_s8f6.h').isFile()
assert new File(made, 'c/relu_s6f3_s6f3.h').isFile()
assert !new File(made, 'c/tanh_s8f4_s8f7.h').exists()
assert !new File(made, 'java/halfulp/generated/TanhS8f4S8f7.java').exists()
