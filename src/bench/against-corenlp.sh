#!/usr/bin/env bash
# Times whole commands on one document, cold, in turn: Pledgescope to all its outputs, CoreNLP's own command with its
# defaults, and CoreNLP at its leanest. Prints the seconds of each round and the ratios of the medians.
#
#   src/bench/against-corenlp.sh DOCUMENT [ROUNDS]
#
# Needs bash, a JDK 25 in JAVA_HOME (or a java 25 on the PATH) and 6 GB of memory.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
document=${1:?which document?}
rounds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
peer=$root/target/benchmark/lib
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

"$root/pledgescope" --version >/dev/null
[[ -d $peer ]] || mvn -q -f "$root/src/bench/corenlp/pom.xml" dependency:copy-dependencies -DoutputDirectory="$peer"

corenlp() {
    "$java" -Xmx6g -cp "$peer/*" edu.stanford.nlp.pipeline.StanfordCoreNLP \
        -annotators tokenize,pos,lemma,ner,depparse -file "$document" -outputFormat json -outputDirectory "$work/peer" "$@"
}
pledgescope() {
    rm -rf "$work/own"
    "$root/pledgescope" analyze "$document" --out "$work/own/reports" --index "$work/own/index" --quiet
}
seconds() {
    local start=$EPOCHREALTIME
    "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f\n", b - a }'
}
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for ((round = 1; round <= rounds; round++)); do
    seconds pledgescope >>"$work/ours"
    seconds corenlp >>"$work/default"
    seconds corenlp -ner.applyFineGrained false -ner.useSUTime false >>"$work/leanest"
    printf 'round %d: pledgescope %s s, CoreNLP default %s s, leanest %s s\n' "$round" \
        "$(tail -n 1 "$work/ours")" "$(tail -n 1 "$work/default")" "$(tail -n 1 "$work/leanest")"
done
awk -v o="$(median "$work/ours")" -v d="$(median "$work/default")" -v l="$(median "$work/leanest")" -v n="$(nproc)" 'BEGIN {
    printf "medians on %d cores: %.2f s, %.2f s, %.2f s: %.2f of default, %.2f of leanest\n", n, o, d, l, o / d, o / l }'
