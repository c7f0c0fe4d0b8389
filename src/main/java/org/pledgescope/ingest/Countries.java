package org.pledgescope.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// English names of countries by their codes of three letters (ISO 3166).
final class Countries {

    private static final Map<String, String> BY_CODE = byCode();
    private static final Map<String, String> BY_WORDS = byWords();

    private Countries() {}

    static Optional<String> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// Names by their folded form.
    static Map<String, String> byName() {
        return BY_WORDS;
    }

    private static Map<String, String> byCode() {
        Map<String, String> names = new LinkedHashMap<>();
        Table.rows("countries.tsv").forEach(cells -> names.put(cells[0], cells[1]));
        return names;
    }

    private static Map<String, String> byWords() {
        Map<String, String> names = new LinkedHashMap<>();
        BY_CODE.values().stream().forEach(name -> names.put(Table.folded(name), name));
        return names;
    }
}
