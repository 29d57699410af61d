def page = new File(basedir, '../../../../../docs/in-maven.md').text
def block = { before, language ->
    def found = page =~ "(?s)${before}.*?\n```${language}\n(.*?)```\n"
    assert found.find() : before
    found.group(1)
}
def spec = new File(basedir, 'src/main/halfulp/units.yaml')
spec.parentFile.mkdirs()
spec.text = block('`src/main/halfulp/units.yaml`:', 'yaml')
['pom.xml', 'interpolated-pom.xml'].collect { new File(basedir, it) }.findAll { it.isFile() }.each {
    it.text = it.text
            .replace('<!-- properties -->', block('Maven 3.8 compiles for Java 5', 'xml'))
            .replace('<!-- plugin -->', block('`pom.xml`:', 'xml'))
}
return true
