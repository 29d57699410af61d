def log = new File(basedir, 'build.log').text
assert log.contains('relu_s8f4_s8f4 at input code 77 (value 4.8125) gives output code 78; faithful allows 77 to 77')
