package org.pledgescope.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.pledgescope.text.DocumentAnalysis;

/// This index's side of a comparison with another engine; `src/bench/against-blacklab.sh` runs both.
///
/// | arguments | does |
/// |---|---|
/// | `export STORE FOLDER` | writes the words of stored analyses for the other engine |
/// | `index STORE FOLDER ROUNDS` | times the way from stored analyses to a committed index, and from analyses in memory |
/// | `search INDEX QUERIES` | times each query: all matches counted and the first 20 sentences read |
///
/// Figures go to standard output, a line each, with tabs between.
final class PeerComparison {

    private static final int WARM_UP = 5000;
    private static final int RUNS = 1000;
    private static final int SECONDS = 5;
    private static final int LINES = 20;
    private static final IndexSettings SETTINGS = IndexSettings.of("comparison", Map.of());

    private PeerComparison() {}

    public static void main(String[] args) throws IOException {
        switch (args.length == 0 ? "" : args[0]) {
            case "export" -> export(Path.of(args[1]), Path.of(args[2]));
            case "index" -> index(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
            case "search" -> search(Path.of(args[1]), Path.of(args[2]));
            default -> throw new IllegalArgumentException("say export, index or search first");
        }
    }

    private static void export(Path store, Path folder) throws IOException {
        Files.createDirectories(folder);
        long words = 0;
        long bytes = 0;
        long sentences = 0;
        int number = 0;
        for (Path file : StoredAnalyses.files(store)) {
            DocumentAnalysis analysis = StoredAnalyses.read(file);
            WordColumns.Table table = WordColumns.of(analysis);
            words += table.words();
            sentences += analysis.sentences().size();
            bytes += analysis.document().text().getBytes(StandardCharsets.UTF_8).length;
            number++;
            Files.writeString(folder.resolve("%05d.tsv".formatted(number)), table.lines());
        }
        print("documents", number);
        print("sentences", sentences);
        print("words", words);
        print("bytes", bytes);
    }

    /// One round more than asked for, whose time does not count.
    private static void index(Path store, Path folder, int rounds) throws IOException {
        List<Path> files = StoredAnalyses.files(store);
        List<DocumentAnalysis> analyses = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            analyses.clear();
            long start = System.nanoTime();
            try (SentenceIndex index = SentenceIndex.rebuild(folder, SETTINGS)) {
                for (Path file : files) {
                    index.replace(StoredAnalyses.read(file));
                }
                index.commit();
            }
            seconds(round, "stored", start);
        }
        for (Path file : files) {
            analyses.add(StoredAnalyses.read(file));
        }
        for (int round = 0; round <= rounds; round++) {
            long start = System.nanoTime();
            try (SentenceIndex index = SentenceIndex.rebuild(folder, SETTINGS)) {
                analyses.forEach(index::replace);
                index.commit();
            }
            seconds(round, "memory", start);
        }
        try (Stream<Path> parts = Files.list(folder)) {
            long bytes = 0;
            for (Path part : parts.toList()) {
                bytes += Files.size(part);
            }
            print("bytes", bytes);
        }
    }

    private static void seconds(int round, String from, long start) {
        if (round > 0) {
            print(from, (System.nanoTime() - start) / 1e9);
        }
    }

    private static void search(Path index, Path queries) throws IOException {
        IndexSearcher.setDefaultQueryCache(null);
        try (SentenceSearch search = SentenceSearch.open(index)) {
            for (String line : Files.readAllLines(queries)) {
                String[] cells = line.split("\t");
                if (!line.startsWith("#")) {
                    Timings timings = Timings.of(WARM_UP, RUNS, SECONDS, () -> matches(search, cells[1]));
                    long matches = matches(search, cells[1]);
                    print(cells[0], matches + "\t" + matches + "\t" + timings.cells());
                }
            }
        }
    }

    private static long matches(SentenceSearch search, String query) {
        Hits hits = search.search(query, LINES);
        if (hits.hits().size() != Math.min(LINES, hits.total())) {
            throw new IllegalStateException("%d lines of %d for %s".formatted(hits.hits().size(), hits.total(), query));
        }
        return hits.matches().orElseThrow();
    }

    private static void print(String name, Object value) {
        System.out.println(name + "\t" + value);
    }
}
