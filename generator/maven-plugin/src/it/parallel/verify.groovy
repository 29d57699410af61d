['a', 'b', 'c', 'd'].each {
    assert new File(basedir, "${it}/target/generated-sources/halfulp/verilog/unit_${it}.v").isFile()
    assert new File(basedir, "${it}/target/classes/halfulp/generated/Unit${it.toUpperCase()}.class").isFile()
}
def log = new File(basedir, 'build.log').text
assert !log.contains('not marked as thread-safe') && !log.contains('not marked @threadSafe')
