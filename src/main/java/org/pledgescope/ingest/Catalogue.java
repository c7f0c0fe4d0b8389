package org.pledgescope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentKind;

/// A table `catalogue.csv` beside documents that says what they are: a row for each file, the columns `file` (relative to
/// the catalogue), `title`, `date`, `issuer`, `kind` and `source` in any order; others are left alone.
///
/// What a document states itself is nearer to it and goes before; the catalogue goes before what would be inferred.
///
/// @param rows     by file, with `/` between folders
/// @param problems of the table as a whole and of single rows
record Catalogue(Map<String, CsvText.Row> rows, List<Problem> problems) {

    private static final String NAME = "catalogue.csv";
    private static final List<String> FACTS = List.of("title", "date", "issuer", "kind", "source");
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");
    private static final int LARGEST = 5_000_000;
    private static final String FORM =
            "give it a first row `file,title,date,issuer,kind,source` and a row for each file";

    Catalogue {
        rows = Map.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static boolean isNamed(Path file) {
        return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).equals(NAME);
    }

    /// The catalogue in the folder of a file, if there is one.
    static Optional<Path> beside(Path file) {
        Path path = file.resolveSibling(NAME);
        return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    static Catalogue read(Path file) {
        String place = file.normalize().toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return broken(
                        Problems.broken(place, "found more than %d bytes".formatted(LARGEST), "divide the catalogue"));
            }
            return switch (new Decoder(Optional.<Charset>empty())
                    .decode(bytes, place)
                    .then(text -> CsvText.read(text, place))) {
                case Outcome.Done<CsvText>(CsvText table) -> of(table, place);
                case Outcome.Failed<CsvText>(Problem problem) -> broken(problem);
            };
        } catch (IOException e) {
            return broken(Problems.unreadable(place, e));
        }
    }

    /// What the catalogue says of a file, under the names that [StatedMetadata] reads.
    Map<String, String> facts(String file) {
        CsvText.Row row = rows.get(file);
        Map<String, String> facts = new HashMap<>();
        if (row != null) {
            FACTS.stream()
                    .filter(name -> isUsable(name, row.value(name)))
                    .forEach(name -> facts.put(name, row.value(name)));
        }
        return facts;
    }

    private static Catalogue broken(Problem problem) {
        return new Catalogue(Map.of(), List.of(problem));
    }

    private static Catalogue of(CsvText table, String place) {
        if (!table.columns().contains("file")) {
            return broken(Problems.broken(place + ":1", "the first row names no column 'file'", FORM));
        }
        Map<String, CsvText.Row> rows = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (CsvText.Row row : table.rows()) {
            String file = row.value("file").replace('\\', '/').replaceFirst("^(?:\\./)+", "");
            String at = place + ":" + row.line();
            if (file.isEmpty()) {
                problems.add(Problems.broken(at, "the row names no file", FORM));
            } else if (rows.putIfAbsent(file, row) != null) {
                problems.add(
                        Problems.broken(
                                at,
                                "'%s' has a row already in line %d".formatted(shown(file), rows.get(file).line()),
                                "leave out one of the two"));
            }
        }
        return new Catalogue(rows, problems);
    }

    /// What is wrong with the values of a file's row, each of which is left out.
    List<Problem> mistakes(String file, Path catalogue) {
        CsvText.Row row = rows.get(file);
        if (row == null) {
            return List.of();
        }
        String at = catalogue.normalize() + ":" + row.line();
        List<Problem> mistakes = new ArrayList<>();
        if (!isUsable("date", row.value("date"))) {
            mistakes.add(
                    Problem.warning(
                            at,
                            "catalogue",
                            "the date '%s' has not the form 2031-05-17, 2031-05 or 2031"
                                    .formatted(shown(row.value("date"))),
                            "write the date in this form; it is left out until then"));
        }
        if (!isUsable("kind", row.value("kind"))) {
            mistakes.add(
                    Problem.warning(
                            at,
                            "catalogue",
                            "the kind '%s' is none of %s".formatted(shown(row.value("kind")), DocumentKind.labels()),
                            "write one of these kinds; it is left out until then"));
        }
        return mistakes;
    }

    /// A row whose file is not there.
    static Problem missing(Path catalogue, CsvText.Row row) {
        return new Problem(
                catalogue.normalize() + ":" + row.line(),
                "not-found",
                "the row's file '%s' is not in the catalogue's folder".formatted(shown(row.value("file"))),
                "check its name, which is relative to the catalogue, or leave out the row");
    }

    private static boolean isUsable(String name, String value) {
        return switch (name) {
            case "date" -> value.isEmpty() || DATE.matcher(value).matches();
            case "kind" -> value.isEmpty() || DocumentKind.of(value).isPresent();
            default -> true;
        };
    }

    private static String shown(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "…" : value;
    }
}
