package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    /// @param where   what the program checks beside the words (`promise`, `modal`), all of it; empty for nothing
    /// @param place   file and line of its row, `models/hedges.tsv:7`
    public record Entry(
            String id,
            String type,
            int value,
            TokenPattern pattern,
            String fires,
            String silent,
            List<String> where,
            String place) {

        public Entry {
            where = List.copyOf(where);
        }
    }

    /// An entry found in a sentence.
    ///
    /// @param from first word of the cue
    /// @param to   behind its last word
    /// @param end  behind the last word of the context that the pattern asks for
    public record Match(Entry entry, int from, int to, int end) {}

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

    /// A lexicon without checks and classes of phrases.
    ///
    /// @param types the types that the file may use
    /// @throws ModelException naming file and line if a row is unusable or an id occurs twice
    public static Lexicon load(ModelFiles files, String name, Collection<String> types) {
        return load(files, name, types, Set.of(), Set.of());
    }

    /// @param types   the types that the file may use
    /// @param checks  the words that its column `where` may hold, separated by spaces
    /// @param classes the classes of phrases that its patterns may name
    /// @throws ModelException naming file and line if a row is unusable or an id occurs twice
    public static Lexicon load(
            ModelFiles files, String name, Collection<String> types, Set<String> checks, Set<String> classes) {
        List<Entry> entries = new ArrayList<>();
        for (TsvTable.Row row : MergedTable.byKey(files, name, "id", COLUMNS)) {
            if (!types.contains(row.require("type"))) {
                throw row.wrong(
                        "type '%s' is unknown; use one of %s".formatted(row.get("type"), String.join(", ", types)));
            }
            Entry entry = entry(row);
            requireKnown(row, "where", entry.where(), checks);
            requireKnown(row, "pattern", entry.pattern().classes(), classes);
            entries.add(entry);
        }
        return new Lexicon(entries);
    }

    /// The entries of one type alone.
    public Lexicon ofType(String type) {
        return new Lexicon(entries.stream().filter(entry -> entry.type().equals(type)).toList());
    }

    /// The entries of one condition in the column `where` alone.
    public Lexicon where(String condition) {
        return new Lexicon(entries.stream().filter(entry -> entry.where().contains(condition)).toList());
    }

    /// The lexicon without the entries that these ids and types name.
    public Lexicon without(Set<String> names) {
        return new Lexicon(
                entries.stream()
                        .filter(entry -> !names.contains(entry.id()) && !names.contains(entry.type()))
                        .toList());
    }

    private static void requireKnown(TsvTable.Row row, String column, Collection<String> found, Set<String> known) {
        for (String word : found) {
            if (!known.contains(word)) {
                throw row.wrong(
                        "column '%s' names '%s', which is unknown; use one of %s"
                                .formatted(column, word, new TreeSet<>(known)));
            }
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    /// The longest match that begins at a word; among equally long ones the first in the file.
    public Optional<Match> matchAt(Words sentence, int from, boolean skipsAdverbs) {
        return Tangle.longest(at(sentence, from, skipsAdverbs), match -> true);
    }

    /// Every match in a sentence from left to right, the longest at each place, without overlap.
    public List<Match> matches(Words sentence) {
        return tangles(sentence).stream().flatMap(tangle -> tangle.chosen(match -> true).stream()).toList();
    }

    /// Every match in a sentence, whether or not others overlap it, in stretches that have no word in common: whoever
    /// asks more than once what applies there searches but once.
    public List<Tangle> tangles(Words sentence) {
        List<Tangle> tangles = new ArrayList<>();
        List<Tangle.Place> open = new ArrayList<>();
        int end = 0;
        for (int word = 0; word < sentence.size(); word++) {
            List<Match> found = at(sentence, word, false);
            if (!open.isEmpty() && word >= end) {
                tangles.add(new Tangle(open));
                open.clear();
            }
            if (!found.isEmpty()) {
                open.add(new Tangle.Place(word, found));
                end = Math.max(end, found.stream().mapToInt(Match::to).max().orElse(0));
            }
        }
        if (!open.isEmpty()) {
            tangles.add(new Tangle(open));
        }
        return tangles;
    }

    private List<Match> at(Words sentence, int from, boolean skipsAdverbs) {
        List<Match> found = new ArrayList<>();
        addMatches(anywhere, sentence, from, skipsAdverbs, found);
        addMatches(byFirstWord.getOrDefault(sentence.lower(from), List.of()), sentence, from, skipsAdverbs, found);
        addMatches(
                byFirstWord.getOrDefault("[" + sentence.lemma(from), List.of()), sentence, from, skipsAdverbs, found);
        return found;
    }

    private static void addMatches(
            List<Entry> entries, Words sentence, int from, boolean skipsAdverbs, List<Match> found) {
        for (Entry entry : entries) {
            entry.pattern()
                    .matchAt(sentence, from, skipsAdverbs)
                    .filter(match -> match.end() > from)
                    .map(match -> new Match(entry, match.from(), match.to(), match.end()))
                    .ifPresent(found::add);
        }
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
                    List.of(row.get("where").split(" ")).stream().filter(word -> !word.isEmpty()).toList(),
                    row.place());
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }
}
