#!/usr/bin/env bash
# Compares the replications per second of our robustness analysis with those of a plain C program that does the same
# work, on this machine, in one run: C, Java, C, Java, … for each size and number of threads.
#
#   PAGODA_SHARED  folder that has yardstick/audit_kernel.c        (default: ../shared beside the checkout)
#   PAIRS          runs of each program                            (default: 5)
#   SIZES          units:groups:indicators per group:replications for one thread, several
#   THREADS        numbers of threads                              (default: "1 2")
#   WARM_UP        seconds that Java runs before it is timed       (default: 4)
#   JAVA_HOME      the JDK
#
# Prints one line `ratio …` for each size and number of threads: the median of Java by the median of C.
set -euo pipefail
export LC_ALL=C.UTF-8
cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

shared=${PAGODA_SHARED:-../shared}
source=$shared/yardstick/audit_kernel.c
pairs=${PAIRS:-5}
sizes=${SIZES:-"36:6:7:1500000 51:6:8:1200000 132:7:12:400000 3000:15:20:2000"}
threads=${THREADS:-"1 2"}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

if [[ ! -r $source ]]; then
    printf 'yardstick: skipped, there is no %s (set PAGODA_SHARED)\n' "$source"
    exit 0
fi
if ! type -P cc >/dev/null; then
    printf 'yardstick: skipped, there is no C compiler (cc)\n'
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -O3 -march=native -ffast-math -o "$work/audit_kernel" "$source" -lm -lpthread
mvn -q -Dquick -DskipTests -pl benchmarks -am package

# Takes the number after replications_per_second.
speed() { sed -n 's/.*replications_per_second \([0-9.]*\).*/\1/p'; }

run_java() {
    "$java" -XX:+UseSerialGC --add-modules jdk.incubator.vector -Dpagoda.warm-up="${WARM_UP:-4}" \
        -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.pagoda.benchmarks.Yardstick "$@" 2>/dev/null
}

median() { sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

printf '%s, %s, %s pairs\n' "$("$java" -version 2>&1 | head -n 1)" "$(cc --version | head -n 1)" "$pairs"
for count in $threads; do
    : >"$work/ratios"
    for size in $sizes; do
        IFS=: read -r units groups per_group replications <<<"$size"
        : >"$work/c" && : >"$work/java"
        for ((pair = 0; pair < pairs; pair++)); do
            "$work/audit_kernel" "$units" "$groups" "$per_group" $((replications * count)) "$count" | speed >>"$work/c"
            run_java "$units" "$groups" "$per_group" $((replications * count)) "$count" | speed >>"$work/java"
        done
        c=$(median <"$work/c") our=$(median <"$work/java")
        ratio=$(awk "BEGIN { printf \"%.2f\", $our / $c }")
        printf '%s\n' "$ratio" >>"$work/ratios"
        printf 'ratio %s  %s x %s, threads %s: Java %.0f, C %.0f replications per second\n' \
            "$ratio" "$units" $((groups * per_group)) "$count" "$our" "$c"
    done
    awk -v count="$count" '{ sum += log($1) } END { printf "ratio %.2f  geometric mean, threads %s\n", exp(sum / NR), count }' \
        "$work/ratios"
done
