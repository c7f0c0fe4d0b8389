import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.inl.blacklab.exceptions.BlackLabException;
import nl.inl.blacklab.index.DocumentFormats;
import nl.inl.blacklab.index.Indexer;
import nl.inl.blacklab.indexers.config.ConfigInputFormat;
import nl.inl.blacklab.queryParser.corpusql.CorpusQueryLanguageParser;
import nl.inl.blacklab.search.BlackLab;
import nl.inl.blacklab.search.BlackLabEngine;
import nl.inl.blacklab.search.BlackLabIndex;
import nl.inl.blacklab.search.Kwic;
import nl.inl.blacklab.search.results.ContextSize;
import nl.inl.blacklab.search.results.Hit;
import nl.inl.blacklab.search.results.Hits;
import nl.inl.blacklab.search.results.Kwics;
import nl.inl.blacklab.search.results.QueryInfo;
import org.apache.lucene.search.IndexSearcher;

/// BlackLab's side of the comparison that `src/bench/against-blacklab.sh` makes; run from source.
///
/// | arguments | does |
/// |---|---|
/// | `index FOLDER INDEX FORMAT ROUNDS` | times the way from tables of words to a committed index |
/// | `search INDEX QUERIES` | times each query: all matches counted and the first 20 read with their context |
///
/// Every query is parsed, found and counted anew: BlackLab's cache of searches is passed by (`BlackLabIndex.find` asks
/// none) and Lucene's is off.
final class BlackLabSide {

    private static final int WARM_UP = 5000;
    private static final int RUNS = 1000;
    private static final int SECONDS = 5;
    private static final int LINES = 20;

    /// Words on either side; a sentence of the corpus has 23.
    private static final ContextSize CONTEXT = ContextSize.get(12, Integer.MAX_VALUE);

    private BlackLabSide() {}

    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "" : args[0]) {
            case "index" -> index(new File(args[1]), Path.of(args[2]), new File(args[3]), Integer.parseInt(args[4]));
            case "search" -> search(new File(args[1]), Path.of(args[2]));
            default -> throw new IllegalArgumentException("say index or search first");
        }
    }

    /// One round more than asked for, whose time does not count.
    private static void index(File tables, Path index, File formatFile, int rounds) throws Exception {
        ConfigInputFormat format = new ConfigInputFormat(formatFile);
        DocumentFormats.add(format);
        for (int round = 0; round <= rounds; round++) {
            delete(index);
            long start = System.nanoTime();
            Indexer indexer = Indexer.createNewIndex(index.toFile(), format.getName());
            try {
                indexer.setNumberOfThreadsToUse(1);
                indexer.index(tables);
            } finally {
                indexer.close();
            }
            if (round > 0) {
                print("tables", (System.nanoTime() - start) / 1e9);
            }
        }
        try (Stream<Path> files = Files.walk(index)) {
            print("bytes", files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void search(File folder, Path queries) throws Exception {
        IndexSearcher.setDefaultQueryCache(null);
        try (BlackLabEngine engine = BlackLab.createEngine(1, 1);
                BlackLabIndex index = engine.open(folder)) {
            for (String line : Files.readAllLines(queries)) {
                String[] cells = line.split("\t");
                if (!line.startsWith("#")) {
                    long matches = matches(index, cells[2]);
                    long inSentences = matches(index, "(" + cells[2] + ") within <s/>");
                    print(cells[0], matches + "\t" + inSentences + "\t" + timed(index, cells[2], matches));
                }
            }
        }
    }

    private static String timed(BlackLabIndex index, String query, long expected) throws BlackLabException {
        long untimed = System.nanoTime();
        for (int i = 0; i < WARM_UP && System.nanoTime() - untimed < SECONDS * 1e9; i++) {
            check(query, matches(index, query), expected);
        }
        long[] nanos = new long[RUNS];
        int runs = 0;
        long before = processor();
        long begin = System.nanoTime();
        while (runs < RUNS && (runs == 0 || System.nanoTime() - begin < SECONDS * 1e9)) {
            long start = System.nanoTime();
            long found = matches(index, query);
            nanos[runs++] = System.nanoTime() - start;
            check(query, found, expected);
        }
        double mean = (processor() - before) / 1e6 / runs;
        Arrays.sort(nanos, 0, runs);
        return String.format(
                Locale.ROOT, "%.4f\t%.4f\t%.4f\t%d", at(nanos, runs, 0.5), at(nanos, runs, 0.99), mean, runs);
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static double at(long[] nanos, int runs, double share) {
        return nanos[Math.min(runs - 1, (int) Math.ceil(runs * share) - 1)] / 1e6;
    }

    private static long matches(BlackLabIndex index, String query) throws BlackLabException {
        Hits hits = index.find(CorpusQueryLanguageParser.parse(query).toQuery(QueryInfo.create(index)));
        long matches = hits.size();
        Hits first = hits.window(0, LINES);
        Kwics kwics = first.kwics(CONTEXT);
        int words = 0;
        for (Hit hit : first) {
            Kwic kwic = kwics.get(hit);
            words += kwic.before().size() + kwic.match().size() + kwic.after().size();
        }
        if (words < first.size()) {
            throw new IllegalStateException("%d words in %d lines of %s".formatted(words, first.size(), query));
        }
        return matches;
    }

    private static void check(String query, long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("%d matches of %s, before %d".formatted(found, query, expected));
        }
    }

    private static void print(String name, Object value) {
        System.out.println(name + "\t" + value);
    }
}
