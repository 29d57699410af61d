def log = new File(basedir, 'build.log').text
assert log.contains(new File(basedir, 'src/main/halfulp/units.yaml').path + ':2:5: error: unit tanh_s8f4_s8f7: ')
assert log.contains('the best reachable')
assert !new File(basedir, 'target/generated-sources/halfulp/MANIFEST.sha256').exists()
