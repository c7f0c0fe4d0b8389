package org.pledgescope.ingest;

import java.util.Set;
import java.util.stream.Collectors;

/// Tells bodies from persons in what a file names as its author.
final class Organisations {

    private static final Set<String> WORDS =
            Table.rows("organisations.tsv").stream().map(cells -> cells[0]).collect(Collectors.toSet());

    private Organisations() {}

    static boolean isNamed(String author) {
        for (String word : Table.folded(author).strip().split(" ")) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
