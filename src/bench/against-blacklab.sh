#!/usr/bin/env bash
# Compares the index with BlackLab 4 over the same words: size on disk, words indexed a second, and the same questions
# put to both, in processes that take turns. Prints Markdown tables.
#
#   src/bench/against-blacklab.sh DOCUMENTS [ROUNDS]
#
# DOCUMENTS is a folder; it is analysed first, which takes most of the time. WORK=FOLDER keeps what is made on the way
# and uses what is there of an earlier run. Needs bash, python3, Maven, a JDK 25 in JAVA_HOME (or a java 25 on the PATH)
# and 4 GB of memory.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
documents=$(realpath "${1:?which folder of documents?}")
rounds=${2:-3}
work=${WORK:-}
if [[ -z $work ]]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
peer=$root/target/benchmark/blacklab/lib
here=$root/src/bench/blacklab
memory=-Xmx3g

"$root/pledgescope" --version >/dev/null
[[ -d $peer ]] || mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$peer"
(cd "$root" && mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath)
ours() {
    "$java" $memory --enable-native-access=ALL-UNNAMED \
        -cp "$root/target/test-classes:$root/target/classes:$(cat "$root/target/classpath")" \
        org.pledgescope.index.PeerComparison "$@" 2>>"$work/log"
}
blacklab() { "$java" $memory -cp "$peer/*" "$here/BlackLabSide.java" "$@" 2>>"$work/log" | grep -P '^[^\t]+\t'; }

mkdir -p "$work"
# A document that cannot be read is a problem of the corpus; what could be read is compared.
[[ -d $work/reports ]] || "$root/pledgescope" analyze "$documents" --out "$work/reports" --index "$work/first" --quiet ||
    [[ $? == 1 ]]
[[ -s $work/corpus ]] || ours export "$work/reports/.store" "$work/tables" >"$work/corpus"
ours index "$work/reports/.store" "$work/ours" "$rounds" >"$work/ours.index"
blacklab index "$work/tables" "$work/words" "$here/words.blf.yaml" "$rounds" >"$work/words.index"
blacklab index "$work/tables" "$work/lean" "$here/lean.blf.yaml" 1 >"$work/lean.index"
rm -f "$work"/*.search
for ((round = 1; round <= rounds; round++)); do
    ours search "$work/ours" "$here/queries.tsv" >>"$work/ours.search"
    blacklab search "$work/words" "$here/queries.tsv" >>"$work/words.search"
done

# Whole commands: the first fills caches of the disk and is not counted.
for ((round = 0; round <= 2 * rounds; round++)); do
    start=$EPOCHREALTIME
    "$root/target/pledgescope/bin/pledgescope" search '[lemma=commit] []{0,5} [entity=Ukraine]' --index "$work/ours" \
        --limit 20 >"$work/lines"
    [[ $round == 0 ]] || awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f\n", b - a }' >>"$work/cold.$$"
done
mv "$work/cold.$$" "$work/cold"
python3 "$here/tables.py" "$work" "$here/queries.tsv"
