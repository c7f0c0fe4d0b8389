package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A file of phrases with what they mean: columns `id`, `type`, `value`, `pattern`, `fires`, `silent`, `reason`.
/// Immutable; finds the entries that match at a word in time independent of the number of entries.
public final class Lexicon {

    private static final String[] COLUMNS = {"id", "type", "value", "pattern", "fires", "silent", "reason"};

    /// A phrase.
    ///
    /// @param id      never changes once published, since reports name it
    /// @param type    what it is, in the words of its file: `condition`, `commitment`
    /// @param value   a number that goes with the type (level, demand), else 0
    /// @param pattern the words
    /// @param fires   a sentence where it applies
    /// @param silent  a sentence that looks like it and where it does not
    /// @param where   what the program checks beside the words (`promise`, `modal`); empty for nothing
    public record Entry(
            String id, String type, int value, TokenPattern pattern, String fires, String silent, String where) {}

    /// An entry found in a sentence at the words `[from, to)`.
    public record Match(Entry entry, int from, int to) {}

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<Entry> anywhere = new ArrayList<>();

    private Lexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            Set<String> first = entry.pattern().firstWords();
            if (first.isEmpty()) {
                anywhere.add(entry);
            }
            first.forEach(word -> byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
        }
    }

    /// @param types the types that the file may use
    /// @throws ModelException naming file and line if a row is unusable or an id occurs twice
    public static Lexicon load(ModelFiles files, String name, Collection<String> types) {
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (TsvTable.Row row : TsvTable.read(files, name, COLUMNS)) {
            if (!types.contains(row.require("type"))) {
                throw row.wrong(
                        "type '%s' is unknown; use one of %s".formatted(row.get("type"), String.join(", ", types)));
            }
            if (!ids.add(row.require("id"))) {
                throw row.wrong("id '%s' occurs twice; give each row its own".formatted(row.get("id")));
            }
            entries.add(entry(row));
        }
        return new Lexicon(entries);
    }

    /// The entries of one type alone.
    public Lexicon ofType(String type) {
        return new Lexicon(entries.stream().filter(entry -> entry.type().equals(type)).toList());
    }

    /// The entries of one condition in the column `where` alone.
    public Lexicon where(String condition) {
        return new Lexicon(entries.stream().filter(entry -> entry.where().equals(condition)).toList());
    }

    /// The lexicon without the entries that these ids and types name.
    public Lexicon without(Set<String> names) {
        return new Lexicon(
                entries.stream()
                        .filter(entry -> !names.contains(entry.id()) && !names.contains(entry.type()))
                        .toList());
    }

    public List<Entry> entries() {
        return entries;
    }

    /// The longest match that begins at a word; among equally long ones the first in the file.
    public Optional<Match> matchAt(Words sentence, int from, boolean skipsAdverbs) {
        Optional<Match> best = longest(anywhere, sentence, from, skipsAdverbs, Optional.empty());
        best = longest(candidates(sentence.lower(from)), sentence, from, skipsAdverbs, best);
        return longest(candidates("[" + sentence.lemma(from)), sentence, from, skipsAdverbs, best);
    }

    /// Every match in a sentence from left to right, the longest at each place, without overlap.
    public List<Match> matches(Words sentence) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Match> match = matchAt(sentence, at, false);
            match.ifPresent(found::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return found;
    }

    private List<Entry> candidates(String key) {
        return byFirstWord.getOrDefault(key, List.of());
    }

    private static Optional<Match> longest(
            List<Entry> entries, Words sentence, int from, boolean skipsAdverbs, Optional<Match> best) {
        for (Entry entry : entries) {
            int end = entry.pattern().matchAt(sentence, from, skipsAdverbs);
            if (end > from && end > best.map(Match::to).orElse(from)) {
                best = Optional.of(new Match(entry, from, end));
            }
        }
        return best;
    }

    private static Entry entry(TsvTable.Row row) {
        try {
            return new Entry(
                    row.require("id"),
                    row.require("type"),
                    row.get("value").isEmpty() ? 0 : row.number("value"),
                    TokenPattern.of(row.require("pattern")),
                    row.require("fires"),
                    row.require("silent"),
                    row.get("where"));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }
}
