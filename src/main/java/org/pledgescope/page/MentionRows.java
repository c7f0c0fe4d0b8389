package org.pledgescope.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.compare.Apart;
import org.pledgescope.compare.CountRule;
import org.pledgescope.compare.CountedMatch;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// The counts of a document's page: each entity under every rule, and each match with the rules that count it.
public final class MentionRows {

    /// An entity's counts.
    ///
    /// @param key    of the entity among those of the document
    /// @param isKnown whether the entities files hold it
    /// @param note   what a reader should know of the counts; may be empty
    /// @param counts the columns of the table
    /// @param places every match of any rule once, in text order
    public record Row(String key, String entity, boolean isKnown, String note, List<Count> counts, List<Place> places) {

        /// The count of the last column, `all`.
        public int total() {
            return counts.getLast().value();
        }

        /// The counts as a script reads them: in the order of the columns, separated by commas.
        public String values() {
            return counts.stream().map(count -> "" + count.value()).collect(Collectors.joining(","));
        }
    }

    /// A column of the table.
    ///
    /// @param name   of the rule, or of a form of the name
    /// @param isForm whether it is a part of the column before the forms
    /// @param note   the rule in words
    public record Column(String name, boolean isForm, String note) {}

    /// A count.
    ///
    /// @param apart how many of it stand in titles, headings, captions and footnotes; empty where none does
    public record Count(int value, boolean isForm, String apart) {}

    /// A match in its context.
    ///
    /// @param anchor     of its paragraph on the page; empty where it lies in none
    /// @param isDoubtful whether the context did not settle an ambiguous name
    /// @param rules      that count it, with the form where it is not bare
    /// @param apart      `title`, `heading`, `caption` or `footnote`; empty in running text
    public record Place(
            String anchor, boolean isDoubtful, String before, String words, String after, String rules, String apart) {}

    private static final List<String> FORMS = List.of("bare", "possessive", "compound");

    private static final int CONTEXT = 45;

    private MentionRows() {}

    static List<Row> of(RawDocument document, List<EntityCounts> counts, EntityKeys keys) {
        return counts.stream().map(entity -> row(document, entity, keys.key(entity.entity()))).toList();
    }

    /// The columns of the table: every rule, and behind `name` its forms.
    static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (CountRule rule : CountRule.values()) {
            columns.add(new Column(rule.label(), false, note(rule)));
            if (rule == CountRule.NAME) {
                FORMS.forEach(form -> columns.add(new Column(form, true, "of these " + form)));
            }
        }
        return columns;
    }

    private static String note(CountRule rule) {
        return switch (rule) {
            case FIND_IN_PAGE -> "the letters anywhere, as a browser finds them";
            case NAME -> "the whole word";
            case ALIAS -> "other names";
            case DERIVED -> "adjectives and inhabitants";
            case METONYM -> "a capital or seat, never added in";
            case ALL -> "name, alias and derived";
        };
    }

    private static Row row(RawDocument document, EntityCounts counts, String key) {
        List<String> notes = new ArrayList<>();
        if (!counts.isKnown()) {
            notes.add("not in the entities files: found by the language model");
        }
        if (!counts.doubtful().isEmpty()) {
            notes.add(counts.doubtful().size() + " doubtful");
        }
        List<Count> byColumn = new ArrayList<>();
        for (CountRule rule : CountRule.values()) {
            byColumn.add(new Count(counts.total(rule), false, apart(counts, rule)));
            if (rule == CountRule.NAME) {
                FORMS.forEach(form -> byColumn.add(new Count(counts.count(rule, form), true, "")));
            }
        }
        return new Row(
                key, counts.entity(), counts.isKnown(), String.join(", ", notes), byColumn, places(document, counts));
    }

    private static String apart(EntityCounts counts, CountRule rule) {
        String apart =
                counts.apart(rule).entrySet().stream()
                        .map(place -> "%d in a %s".formatted(place.getValue(), place.getKey()))
                        .collect(Collectors.joining(", "));
        return apart.isEmpty() ? "" : "of these " + apart;
    }

    private static List<Place> places(RawDocument document, EntityCounts counts) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        List<Paragraph> paragraphs = document.paragraphs();
        for (CountedMatch match : counts.places()) {
            int start = match.span().start();
            while (at < paragraphs.size() && paragraphs.get(at).span().end() <= start) {
                at++;
            }
            boolean isInside = at < paragraphs.size() && paragraphs.get(at).span().start() <= start;
            String anchor = isInside ? Places.anchor(at) : "";
            places.add(place(document.text(), match.span(), anchor, String.join(", ", match.rules()), counts));
        }
        return places;
    }

    private static Place place(String text, Span match, String anchor, String rules, EntityCounts counts) {
        int from = Math.max(0, match.start() - CONTEXT);
        int to = Math.min(text.length(), match.end() + CONTEXT);
        String before = oneLine(text.substring(from, match.start()));
        String after = oneLine(text.substring(match.end(), to));
        return new Place(
                anchor,
                counts.doubtful().contains(match),
                from == 0 ? before : "… " + before.replaceFirst("^\\S* ", ""),
                oneLine(match.of(text)),
                to == text.length() ? after : after.replaceFirst(" \\S*$", "") + " …",
                rules,
                counts.apart().stream().filter(apart -> apart.holds(match)).map(Apart::place).findFirst().orElse(""));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
