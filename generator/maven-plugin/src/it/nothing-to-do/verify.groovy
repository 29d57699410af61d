def log = new File(basedir, 'build.log').text
assert log.contains('2 units made, 0 kept')
assert log.contains('2 units up to date')
