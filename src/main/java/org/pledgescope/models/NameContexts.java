package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pledgescope.text.Span;

/// The words that settle what an ambiguous name means, from `ambiguous.tsv`: the first row of a form whose words stand
/// where it says decides.
final class NameContexts {

    private static final String FILE = "ambiguous.tsv";

    /// Stands in the file for every seat of government.
    private static final String SEATS = "(seats)";

    private final Map<String, List<Row>> byForm;

    private NameContexts(Map<String, List<Row>> byForm) {
        this.byForm = byForm;
    }

    private record Row(NameReading reading, NamePlace place, Pattern words) {}

    /// @throws ModelException naming file and line if a row is unusable
    static NameContexts load(ModelFiles files) {
        Map<String, List<Row>> byForm = new HashMap<>();
        for (TsvTable.Row row : MergedTable.stacked(files, FILE, "forms", "reading", "where", "words")) {
            NamePlace place = constant(NamePlace.class, row, "where");
            Row read = new Row(constant(NameReading.class, row, "reading"), place, place.pattern(row.get("words")));
            for (String form : row.require("forms").split("\\|")) {
                byForm.computeIfAbsent(EntityForm.key(form), key -> new ArrayList<>()).add(read);
            }
        }
        return new NameContexts(byForm);
    }

    static NameContexts none() {
        return new NameContexts(Map.of());
    }

    /// Whether the file speaks of a form.
    boolean speaksOf(String words) {
        return byForm.containsKey(EntityForm.key(words));
    }

    /// What the words around a name say; empty where they say nothing.
    ///
    /// @param words     the form
    /// @param name      its place in the mended `text`
    /// @param paragraph the paragraph's place in the mended `text`
    Optional<NameReading> reading(String words, String text, Span name, Span paragraph) {
        return rows(words).stream()
                .filter(row -> row.place() != NamePlace.ELSE)
                .filter(row -> row.words().matcher(row.place().window(text, name, paragraph)).find())
                .map(Row::reading)
                .findFirst();
    }

    /// As [#reading], for any seat of government.
    Optional<NameReading> readingOfSeat(String text, Span name, Span paragraph) {
        return reading(SEATS, text, name, paragraph);
    }

    /// What a form means where nothing settles it; empty where the file does not say.
    Optional<NameReading> otherwise(String words) {
        return rows(words).stream().filter(row -> row.place() == NamePlace.ELSE).map(Row::reading).findFirst();
    }

    private List<Row> rows(String words) {
        return byForm.getOrDefault(EntityForm.key(words), List.of());
    }

    private static <E extends Enum<E>> E constant(Class<E> family, TsvTable.Row row, String column) {
        String name = row.require(column);
        return Arrays.stream(family.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        row.wrong(
                                "%s '%s' is none of %s"
                                        .formatted(
                                                column,
                                                name,
                                                Arrays.toString(family.getEnumConstants()).toLowerCase(Locale.ROOT))));
    }
}
