def log = new File(basedir, 'build.log').text
['java', 'verilator', 'icarus', 'gcc', 'clang', 'g++', 'clang++', 'testbench'].each { simulator ->
    assert log =~ /(?m)^\[INFO\] ${java.util.regex.Pattern.quote(simulator)} +2 units, 512 inputs: passed/
}
assert log =~ /2 units checked, all agree: \d{4,} outputs compared/
assert log.contains('target/nothing')
