assert new File(basedir, 'build.log').text.contains('halfulp.skip is set: nothing is done')
assert !new File(basedir, 'target/generated-sources/halfulp').exists()
