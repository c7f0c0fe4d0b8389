package org.pledgescope.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.page.Register.Choice;
import org.pledgescope.page.Register.Row;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;

/// What rows of a register can be chosen by, each with the number of its rows.
final class Choices {

    private final List<Row> rows;
    private final EntityKeys keys;

    Choices(List<Row> rows, EntityKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    List<Choice> bands() {
        return Arrays.stream(Band.values())
                .map(Band::label)
                .map(label ->
                        new Choice(label, label, (int) rows.stream().filter(r -> r.sum().band().equals(label)).count()))
                .toList();
    }

    List<Choice> entities() {
        Map<String, Choice> found = new LinkedHashMap<>();
        for (Row row : rows) {
            row.entities().forEach(entity -> add(found, keys.key(entity), entity));
        }
        return mostFirst(found);
    }

    List<Choice> hedges() {
        Map<String, Choice> found = new LinkedHashMap<>();
        for (CueType type : CueType.values()) {
            String code = CueStyle.code(type);
            rows.stream()
                    .filter(row -> !code.isEmpty() && Arrays.asList(row.hedgeKeys().split(" ")).contains(code))
                    .forEach(row -> add(found, code, CueStyle.name(type)));
        }
        return mostFirst(found);
    }

    List<Choice> actors(int most) {
        Map<String, Choice> found = new LinkedHashMap<>();
        rows.forEach(row -> add(found, row.actorKey(), row.actor().isEmpty() ? "nobody named" : row.actor()));
        return mostFirst(found).stream().limit(most).toList();
    }

    private static void add(Map<String, Choice> found, String key, String name) {
        found.merge(key, new Choice(key, name, 1), (old, one) -> new Choice(key, old.name(), old.count() + 1));
    }

    private static List<Choice> mostFirst(Map<String, Choice> found) {
        return found.values().stream().sorted(Comparator.comparingInt(Choice::count).reversed()).toList();
    }
}
