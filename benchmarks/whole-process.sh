#!/usr/bin/env bash
# Measures ./pagoda as a user meets it: time from start to end and peak memory of `build` and `audit`, from the example to millions of cells.
#
#   benchmarks/whole-process.sh [RUNS]     the best of RUNS (5) runs each; prints a table for README.md
set -eu
cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
export LC_ALL=C.UTF-8

runs=${1:-5}
work=benchmarks/target/whole-process
projects=$work/projects
mkdir -p "$projects"

# Runs a command; sets seconds and megabytes (peak of resident memory).
measure() {
    local log=$work/time.txt begin end pid peak=0 now
    if [[ -x /usr/bin/time ]]; then
        /usr/bin/time -f '%e %M' -o "$log" "$@" >"$work/output.txt" 2>&1 || fail "$@"
        read -r seconds now <<<"$(tail -n 1 "$log")"
    else
        # Without GNU time: the kernel keeps the peak of a process as long as it lives. ./pagoda becomes the JVM, so its id is the JVM's.
        begin=$(date +%s%N)
        "$@" >"$work/output.txt" 2>&1 &
        pid=$!
        while now=$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null) && [[ -n $now ]]; do
            peak=$now
            sleep 0.02
        done
        wait "$pid" || fail "$@"
        end=$(date +%s%N)
        seconds=$(awk -v ns=$((end - begin)) 'BEGIN { printf "%.2f", ns / 1e9 }')
        now=$peak
    fi
    megabytes=$((now / 1024))
}

fail() {
    printf 'failed: %s\n' "$*" >&2
    tail -n 20 "$work/output.txt" >&2
    exit 1
}

# Prints a row: the best time of the runs and the memory of that run.
row() {
    local name=$1 count=$2 best=999999 memory=0
    shift 2
    for ((run = 0; run < count; run++)); do
        measure "$@"
        if awk -v a="$seconds" -v b="$best" 'BEGIN { exit !(a < b) }'; then
            best=$seconds memory=$megabytes
        fi
    done
    printf '| %s | %s s | %s MB |\n' "$name" "$best" "$memory"
}

# Writes a made-up project once; the name holds its size.
synthetic() {
    local folder=$projects/$1x$2x$3
    if [[ ! -d $folder ]]; then
        java -cp "benchmarks/target/classes:benchmarks/target/lib/*" dev.pagoda.benchmarks.Synthetic "$1" "$2" "$3" "$folder.new"
        mv "$folder.new" "$folder"
    fi
    printf '%s\n' "$folder"
}

# The same with the factors of the example of COINr: winsorising, normalisation, noisy weights, means.
audited() {
    local plain folder
    plain=$(synthetic "$1" "$2" "$3")
    folder=$plain-audited
    if [[ ! -d $folder ]]; then
        cp -R "$plain" "$folder.new"
        rm -rf "$folder.new/results"
        sed -i 's/lower: 0,/lower: 1,/' "$folder.new/index.yaml" # a geometric mean needs scores above 0
        cat >>"$folder.new/index.yaml" <<'YAML'

robustness:
  vary:
    winsorising: { treat: { most: [1, 2, 3, 4] } }
    scale: { normalise: [{ method: z-score, mean: 10, sd: 2 }] }
    weights: { weights: { noise: 0.25 } }
    means: { aggregate: [geometric] }
YAML
        mv "$folder.new" "$folder"
    fi
    printf '%s\n' "$folder"
}

mvn -q -B -Dquick -DskipTests -pl benchmarks -am package
rm -rf "${projects:?}"/example && cp -R examples/china-scitech-finance "$projects/example"
rm -rf "$projects/example/results"
./pagoda --version >"$work/output.txt" # builds what is stale

printf '| whole process | time | peak memory |\n| --- | --- | --- |\n'
row '`java -version`, for comparison' "$runs" java -version
row '`pagoda --version`' "$runs" ./pagoda --version
row '`pagoda check`, the example' "$runs" ./pagoda check "$projects/example"
row '`pagoda build`, the example (38 units, 18 indicators)' "$runs" ./pagoda build "$projects/example"
for count in 1e4 1e5 1e6; do
    row "\`pagoda audit\`, the example, $count replications" "$runs" ./pagoda audit "$projects/example" --replications $count
done
row '`pagoda audit`, 51 × 49, the factors of COINr, 1e5 replications' "$runs" ./pagoda audit "$(audited 51 49 1)" --replications 1e5
row '`pagoda audit`, 300 × 100, 1e4 replications' 1 ./pagoda audit "$(audited 300 100 1)" --replications 1e4
row '`pagoda build`, 300 × 100' "$runs" ./pagoda build "$(synthetic 300 100 1)"
row '`pagoda build`, 3,000 × 100' "$((runs < 3 ? runs : 3))" ./pagoda build "$(synthetic 3000 100 1)"
row '`pagoda build`, 3,000 × 300 × 20 periods (18 million cells)' 1 ./pagoda build "$(synthetic 3000 300 20)"
