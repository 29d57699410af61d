def log = new File(basedir, 'build.log').text
assert log.contains('1 unit as wanted in')
assert log.contains(new File(basedir, 'hdl').path + ': c/tanh8.h differs')
assert log.contains('hint: run halfulp:generate -Dhalfulp.outputDirectory=')
