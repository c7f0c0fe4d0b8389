package org.pledgescope.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows of a table from all the files that hold a part of it. Rows of a file on top come first, since of several
/// rows that apply equally well the first counts; one with the key of a row below takes that row's place.
///
/// ```
/// models/hedges.tsv   condition.if, effort.help
/// mine/hedges.tsv     effort.help, mine.pledge     => mine.pledge, condition.if, effort.help (mine)
/// ```
final class MergedTable {

    private static final String NO_KEY = "";

    private MergedTable() {}

    /// The rows of a table whose rows have no name of their own.
    ///
    /// @param columns the columns that each header must name, in any order
    /// @throws ModelException naming file and line if a file is unusable
    static List<TsvTable.Row> stacked(ModelFiles files, String name, String... columns) {
        return merge(files, name, NO_KEY, columns);
    }

    /// The rows of a table in which a column names each row.
    ///
    /// @throws ModelException naming file and line if a file is unusable or a name occurs twice in one
    static List<TsvTable.Row> byKey(ModelFiles files, String name, String key, String... columns) {
        return merge(files, name, key, columns);
    }

    private static List<TsvTable.Row> merge(ModelFiles files, String name, String key, String... columns) {
        List<TablePart> parts = files.parts(name);
        if (parts.isEmpty()) {
            throw new ModelException("models/%s: cannot be read; restore the file".formatted(name));
        }
        Set<String> known = new HashSet<>(List.of(columns));
        known.addAll(TsvTable.usable(parts.getFirst(), columns).header());
        List<TsvTable.Row> merged = List.of();
        for (TablePart part : parts) {
            TsvTable table = TsvTable.usable(part, columns);
            checkColumns(part, table, known);
            checkKeys(table.rows(), key);
            merged = part.replaces() ? table.rows() : over(merged, table.rows(), key);
        }
        return merged;
    }

    /// A mistyped column would leave its cells without effect and say nothing.
    private static void checkColumns(TablePart part, TsvTable table, Set<String> known) {
        for (String column : table.header()) {
            if (!known.contains(column)) {
                throw new ModelException(
                        "%s: nothing reads the column '%s'; use those of %s"
                                .formatted(part.place(), column, known.stream().sorted().toList()));
            }
        }
    }

    private static void checkKeys(List<TsvTable.Row> rows, String key) {
        Set<String> keys = new HashSet<>();
        for (TsvTable.Row row : rows) {
            if (!key.isEmpty() && !keys.add(row.require(key))) {
                throw row.wrong("%s '%s' occurs twice; give each row its own".formatted(key, row.get(key)));
            }
        }
    }

    private static List<TsvTable.Row> over(List<TsvTable.Row> below, List<TsvTable.Row> above, String key) {
        Map<String, TsvTable.Row> named = new HashMap<>();
        above.stream().filter(_ -> !key.isEmpty()).forEach(row -> named.put(row.get(key), row));
        List<TsvTable.Row> kept = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (TsvTable.Row row : below) {
            String name = row.get(key);
            if (named.containsKey(name)) {
                replaced.add(name);
            }
            kept.add(named.getOrDefault(name, row));
        }
        List<TsvTable.Row> rows = new ArrayList<>(above);
        rows.removeIf(row -> replaced.contains(row.get(key)));
        rows.addAll(kept);
        return List.copyOf(rows);
    }
}
