# Shared by mvnw, halfulp and verify; to be sourced by bash, with root set to the folder of the
# checkout. Everything it says goes to stderr.
# shellcheck shell=bash disable=SC2154

oldest_jdk=17
newest_jdk=25 # the newest one the build is tested with

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

die() {
    say "$@"
    exit "${die_status:-1}"
}

# --- packages -------------------------------------------------------------------------------------

missing=()

# want COMMAND PACKAGE: notes the Debian package unless the command is there.
want() { command -v "$1" >/dev/null 2>&1 || missing+=("$2"); }

# The library of clang's sanitizers is a package of its own, named after the version of clang: call
# this once clang is installed.
want_clang_sanitizers() {
    local major
    printf 'int main(void) { return 0; }\n' | clang -fsanitize=undefined -x c - -o /dev/null 2>/dev/null && return
    major=$(clang -dumpversion | cut -d. -f1)
    missing+=("libclang-rt-$major-dev")
}

want_jdk() { find_jdk || missing+=("openjdk-$oldest_jdk-jdk-headless"); }

# Installs what was noted as missing; where that is not ours to do, says what to install and exits.
install_missing() {
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
        die "missing: ${missing[*]}. On Debian or Ubuntu: sudo apt-get install ${missing[*]}"
    fi
    say "installing ${missing[*]}"
    local log apt=(apt-get -q -o DPkg::Lock::Timeout=300)
    log=$(mktemp)
    export DEBIAN_FRONTEND=noninteractive
    { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 || {
        cat "$log" >&2
        die "could not install ${missing[*]}; see the messages of apt-get above"
    }
    rm -f "$log"
    missing=()
}

# --- JDK ------------------------------------------------------------------------------------------

# jdk_version HOME: the major version of the JDK there; nothing if it is none (a JRE has no javac).
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
    [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    printf '%s' "$version"
}

# jdk_of VERSION: the home of a JDK of that major version in the usual folder; nothing if there is none.
jdk_of() {
    local home
    for home in /usr/lib/jvm/*; do
        if [ "$(jdk_version "$home")" = "$1" ]; then
            readlink -f "$home"
            return
        fi
    done
}

# Exports JAVA_HOME: the one given, else that of the javac on PATH, else one in the usual folder.
# A JDK newer than the tested ones is taken only where there is no other.
find_jdk() {
    local home version newer='' on_path=''
    on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path") || on_path=''
    for home in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/*; do
        [ -n "$home" ] || continue
        version=$(jdk_version "$home")
        [ "${version:-0}" -ge $oldest_jdk ] || continue
        if [ "$version" -le $newest_jdk ]; then
            export JAVA_HOME=$home
            return 0
        fi
        newer=${newer:-$home}
    done
    [ -n "$newer" ] && export JAVA_HOME=$newer
}

# --- Maven ----------------------------------------------------------------------------------------

# maven_setting KEY: the value in .mvn/maven.properties.
maven_setting() { sed -n "s/^$1=//p" "$root/.mvn/maven.properties"; }

# Where the pinned Maven lies once it was unpacked.
maven_home() {
    printf '%s' "${HALFULP_MAVEN_HOME:-$HOME/.m2/wrapper/dists/apache-maven-$(maven_setting version)-halfulp}"
}

# Any Maven will do to fetch the pinned one.
want_maven() { [ -x "$(maven_home)/bin/mvn" ] || want mvn maven; }
