package org.pledgescope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Reads the tables beside this package: tab-separated, the first line without `#` names the columns.
final class Table {

    private Table() {}

    static List<String[]> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Words in the form in which tables have them: lower case, no accents, one space for all that is no letter or
    /// digit, and one at each end, so that `" g7 "` is found as a word.
    static String folded(String words) {
        return Normalizer.normalize(" " + words + " ", Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’](?=s\\b)", " ")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
