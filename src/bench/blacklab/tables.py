"""Prints what against-blacklab.sh measured as Markdown tables: tables.py WORK QUERIES."""

import collections
import pathlib
import statistics
import sys


def figures(path):
    """The values of each name in a file of lines with tabs."""
    values = collections.defaultdict(list)
    for line in path.read_text().splitlines():
        name, *cells = line.split("\t")
        values[name].append([float(cell) for cell in cells])
    return values


def median(rows, column=0):
    return statistics.median(row[column] for row in rows)


work = pathlib.Path(sys.argv[1])
corpus = {name: rows[0][0] for name, rows in figures(work / "corpus").items()}
print("%(documents)d documents, %(sentences)d sentences, %(words)d words, %(bytes)d bytes of text\n" % corpus)

print("| index | bytes | times the text | words a second |\n|---|---|---|---|")
for title, file, source in (
    ("Pledgescope, from stored analyses", "ours", "stored"),
    ("Pledgescope, from analyses in memory", "ours", "memory"),
    ("BlackLab, as by default", "words", "tables"),
    ("BlackLab, no more than needed", "lean", "tables"),
):
    found = figures(work / f"{file}.index")
    size = found["bytes"][0][0]
    print(f"| {title} | {size:.0f} | {size / corpus['bytes']:.2f} | {corpus['words'] / median(found[source]):,.0f} |")

print("\n| question | query | matches | BlackLab's | median | BlackLab's | p99 | BlackLab's | CPU | BlackLab's |")
print("|---|---|---|---|---|---|---|---|---|---|")
ours, theirs = figures(work / "ours.search"), figures(work / "words.search")
for line in pathlib.Path(sys.argv[2]).read_text().splitlines():
    name, query, _ = line.split("\t")
    if not name.startswith("#"):
        mine, other = ours[name], theirs[name]
        matches = f"{other[0][0]:.0f}"
        if other[0][0] != mine[0][0]:
            matches += f" ({other[0][1]:.0f} within sentences)"
        cells = [f"{median(rows, column):.2f}" for column in (2, 3, 4) for rows in (mine, other)]
        print("|", " | ".join([name, "`%s`" % query.replace("|", "\\|"), f"{mine[0][0]:.0f}", matches, *cells]), "|")

cold = [float(line) for line in (work / "cold").read_text().split()]
print(f"\nbin/pledgescope search, whole process: median {statistics.median(cold):.2f} s, slowest {max(cold):.2f} s of {len(cold)}")
