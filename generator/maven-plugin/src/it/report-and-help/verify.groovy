def log = new File(basedir, 'build.log').text
assert log.contains("so the site gets none")
def page = [new File(basedir, 'target/site/halfulp/index.html'), new File(basedir, 'target/reports/halfulp/index.html')]
        .find { it.isFile() }
assert page.text.contains('relu_s6f3_s6f3')
['halfulp.specDirectory', 'halfulp.outputDirectory', 'halfulp.generateTest', 'halfulp.javaPackage', 'halfulp.skip',
        'halfulp.targets', 'halfulp.templates'].each { assert log.contains("User property: $it") }
