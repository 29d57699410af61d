def log = new File(basedir, 'build.log').text
assert log.contains("so the site gets none")
['halfulp.specDirectory', 'halfulp.outputDirectory', 'halfulp.generateTest', 'halfulp.javaPackage', 'halfulp.skip',
        'halfulp.targets', 'halfulp.templates'].each { assert log.contains("User property: $it") }
assert new File(basedir, 'target/site/halfulp/index.html').text.contains('relu_s6f3_s6f3')
