assert new File(basedir, 'build.log').text.contains('generateTest: maven-surefire-plugin 2.12.4 runs no tests of jqwik '
        + '(hint: give it a version of at least 2.22.0 in the pom)')
assert !new File(basedir, 'target/generated-sources/halfulp/MANIFEST.sha256').exists()
