package org.pledgescope.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.pledgescope.report.AnalysisReader;
import org.pledgescope.text.DocumentAnalysis;

/// The analyses that a run keeps in the folder `.store` of its report.
final class StoredAnalyses {

    private static final String ENDING = ".json.gz";

    private StoredAnalyses() {}

    /// The files in the order of their names.
    static List<Path> files(Path store) throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
            if (found.isEmpty()) {
                throw new IOException("%s: no %s files; name the .store of a report".formatted(store, ENDING));
            }
            return found;
        }
    }

    static DocumentAnalysis read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return AnalysisReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
