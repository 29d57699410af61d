def log = new File(basedir, 'build.log').text
assert log.contains('2 units made, 0 kept')
assert log.contains('0 units made, 1 kept')
assert log.count('so nothing is made') == 2
def made = []
new File(basedir, 'target/generated-sources/halfulp').eachFileRecurse(groovy.io.FileType.FILES) { made << it.name }
assert !made.any { it.toLowerCase() =~ /relu|tanh/ }
assert new File(basedir, 'src/mine/c/tanh_s6f3_s6f5.h').text == '/* Not made by halfulp. */\n'
