def made = new File(basedir, 'target/generated-sources/halfulp')
['verilog', 'c', 'java', 'report'].each { assert new File(made, it).isDirectory() }
def classes = new URLClassLoader([new File(basedir, 'target/classes').toURI().toURL()] as URL[])
def model = classes.loadClass('halfulp.generated.TanhS8f4S8f7')
// tanh(1) is 97.48 steps of 1/128.
assert model.getMethod('apply', int).invoke(null, 16) in [97, 98]
