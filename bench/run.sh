# Shared by the benches; to be sourced by bash.
# shellcheck shell=bash
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
. "$root/tools/common.sh"

jar=$root/bench/target/halfulp-bench.jar
built=$root/bench/target/built # as old as the start of the build that made the jar

is_built() {
    [ -e "$jar" ] && [ -e "$built" ] && [ -z "$(cd "$root" && find pom.xml .mvn templates generator sim bench \
        \( -name target -o -path '*/src/test' \) -prune \
        -o -newer "$built" \( -name '*.java' -o -name '*.ftl' -o -name pom.xml \) -print -quit)" ]
}

build() {
    local start=$root/target/bench-build.start
    mkdir -p "$root/target"
    touch "$start"
    (cd "$root" && ./mvnw -q -B -Dmaven.test.skip=true -Denforcer.skip=true -pl bench -am package) >&2 ||
        die "the build failed"
    mv "$start" "$built"
}

# run_bench COMMAND ARGUMENT...: builds what is to be measured if it changed, and runs it.
run_bench() {
    want_jdk
    want_maven
    want yosys yosys
    want nextpnr-ice40 nextpnr-ice40
    install_missing
    find_jdk || die "no JDK $oldest_jdk or newer found; set JAVA_HOME"
    is_built || build
    exec "$JAVA_HOME/bin/java" -XX:+UseParallelGC -Dhalfulp.home="$root" -jar "$jar" "$@"
}
