package org.pledgescope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentKind;

/// The list of official pages that ships with the program: `corpora/catalogue-sources.csv`.
///
/// @param sources in the order of the list
public record KnownSources(List<KnownSource> sources) {

    static final String PREFIX = "source:";

    /// The list where it lies in a source tree or a distribution, among documents of which it is none.
    static final String FILE = "catalogue-sources.csv";

    private static final int NEAREST = 5;

    public KnownSources {
        sources = List.copyOf(sources);
    }

    /// The list of the program.
    public static KnownSources shipped() {
        try (InputStream in = KnownSources.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list " + FILE);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException if the list is none
    static KnownSources of(String csv) {
        return switch (CsvText.read(csv, FILE)) {
            case Outcome.Done<CsvText>(CsvText table) ->
                    new KnownSources(table.rows().stream().map(KnownSources::source).toList());
            case Outcome.Failed<CsvText>(Problem problem) -> throw new IllegalArgumentException(problem.toString());
        };
    }

    /// The sources whose id, title, date, issuer and kind hold all of these words, in any case.
    public List<KnownSource> find(List<String> words) {
        List<String> folded = words.stream().map(KnownSources::folded).toList();
        return sources.stream()
                .filter(source -> {
                    String all =
                            folded(
                                    String.join(
                                            " ",
                                            source.id(),
                                            source.title(),
                                            source.date(),
                                            source.issuer(),
                                            source.kind().label()));
                    return folded.stream().allMatch(all::contains);
                })
                .toList();
    }

    Optional<KnownSource> withId(String id) {
        return sources.stream().filter(source -> source.id().equals(folded(id))).findFirst();
    }

    /// The ids that a mistyped one may mean: those with most of its parts, then those with the fewest letters changed.
    List<String> nearest(String id) {
        String typed = folded(id);
        Set<String> parts = Set.copyOf(Stream.of(typed.split("[^\\p{L}\\p{N}]+")).distinct().toList());
        Comparator<KnownSource> byParts =
                Comparator.comparingLong(source -> -Stream.of(source.id().split("-")).filter(parts::contains).count());
        return sources.stream()
                .filter(source -> isNear(typed, parts, source.id()))
                .sorted(byParts.thenComparingInt(source -> distance(typed, source.id())))
                .limit(NEAREST)
                .map(KnownSource::id)
                .toList();
    }

    private static boolean isNear(String typed, Set<String> parts, String id) {
        boolean sharesPart = Stream.of(id.split("-")).anyMatch(parts::contains);
        return sharesPart || distance(typed, id) <= Math.max(2, id.length() / 2);
    }

    /// How many letters must be added, taken away or changed to make one of the other.
    static int distance(String one, String other) {
        String cut = one.length() > 100 ? one.substring(0, 100) : one;
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= cut.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = before[j - 1] + (cut.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()] + one.length() - cut.length();
    }

    private static KnownSource source(CsvText.Row row) {
        DocumentKind kind =
                DocumentKind.of(row.value("kind"))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "%s:%d: '%s' is no kind".formatted(FILE, row.line(), row.value("kind"))));
        return new KnownSource(
                row.value("id"),
                row.value("title"),
                row.value("date"),
                row.value("issuer"),
                kind,
                row.value("address"));
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
