def log = new File(basedir, 'build.log').text
def file = { new File(basedir, "src/main/halfulp/$it").path }
assert log.contains(file('units.yaml') + ":2:19: error: unknown activation 'tahn' (hint: did you mean 'tanh'")
assert log.contains(file('units.yaml') + ':3:46: error: the format \'Q3.4\' is ambiguous')
assert log.contains(file('other.yaml') + ":2:33: error: there is no property 'no.such.property'")
assert !(log =~ /(?m)^\s+at dev\.halfulp/)
assert !new File(basedir, 'target/generated-sources/halfulp/MANIFEST.sha256').exists()
