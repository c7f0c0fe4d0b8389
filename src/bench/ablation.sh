#!/usr/bin/env bash
# Scores gold files with everything on, then with one part off at a time, and prints a Markdown table.
#
#   src/bench/ablation.sh SCORER GOLD.jsonl...
#
# SCORER is the Python program that scores predictions against gold (usage: SCORER GOLD PREDICTED --json).
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
scorer=${1:?which scorer?}
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo '| gold | setting | commitment F1 | act kappa | level kappa | hedged F1 | entities, exact F1 |'
echo '|---|---|---|---|---|---|---|'
for gold in "$@"; do
    for setting in '' --no-parser --no-entities --no-names; do
        # shellcheck disable=SC2086 # empty for everything on
        "$root/pledgescope" analyze "$gold" --format jsonl $setting >"$work/predicted" 2>"$work/problems" || true
        python3 "$scorer" "$gold" "$work/predicted" --json | python3 -c '
import json, sys
s = json.load(sys.stdin)
def figure(key, part):
    return "%.3f" % s[key][part] if key in s else ""
print("|", sys.argv[1], "|", sys.argv[2] or "all on", "|", " | ".join([
    figure("commitment", "f1"), figure("act", "kappa"), figure("level", "quadratic_kappa"), figure("hedged", "f1"),
    figure("entity_exact_all", "f1")]), "|")' "$(basename "$gold" .jsonl)" "$setting"
    done
done
