package org.pledgescope.index;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The file of a saved result: remarks, then a table of two columns that any program reads.
///
/// ```
/// # pledgescope saved result 1
/// # query: act:commitment AND entity:Ukraine
/// # contents: 5f0c...
/// document	sentences
/// vilnius-2023	3,17,18
/// ```
///
/// Sentences are numbered from 1 within their document, as in `sentence_id` of exported rows.
///
/// @param contents  hash of what the index held
/// @param sentences by the id of their document
record SavedFile(String query, String contents, SortedMap<String, List<Integer>> sentences) {

    private static final String FORM = "# pledgescope saved result 1";
    private static final String QUERY = "# query: ";
    private static final String CONTENTS = "# contents: ";
    private static final String COLUMNS = "document\tsentences";

    SavedFile {
        query = query.replaceAll("\\s", " ");
        sentences = Collections.unmodifiableSortedMap(new TreeMap<>(sentences));
    }

    int size() {
        return sentences.values().stream().mapToInt(List::size).sum();
    }

    /// Replaces the file as a whole.
    void write(Path file) throws IOException {
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "saving", ".tmp");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
                out.write(String.join("\n", FORM, QUERY + query, CONTENTS + contents, COLUMNS) + "\n");
                for (var document : sentences.entrySet()) {
                    List<String> numbers = document.getValue().stream().map(String::valueOf).toList();
                    out.write(escaped(document.getKey()) + "\t" + String.join(",", numbers) + "\n");
                }
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// @throws IndexException if it is no such file
    static SavedFile read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.size() < 4 || !lines.getFirst().equals(FORM) || !lines.get(3).equals(COLUMNS)) {
            throw unreadable(file, 1);
        }
        SortedMap<String, List<Integer>> sentences = new TreeMap<>();
        for (int i = 4; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != 2 || !cells[1].matches("\\d{1,9}(,\\d{1,9})*")) {
                throw unreadable(file, i + 1);
            }
            List<Integer> numbers = List.of(cells[1].split(",")).stream().map(Integer::valueOf).toList();
            sentences.put(plain(cells[0]), numbers);
        }
        return new SavedFile(after(QUERY, lines.get(1)), after(CONTENTS, lines.get(2)), sentences);
    }

    private static IndexException unreadable(Path file, int line) {
        return new IndexException(
                "%s:%d: not as `pledgescope search --save` writes it; remove the file and save the result again"
                        .formatted(file, line));
    }

    private static String after(String label, String line) {
        return line.substring(Math.min(label.length(), line.length()));
    }

    private static String escaped(String id) {
        return id.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String plain(String id) {
        return id.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
    }
}
