package org.pledgescope.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pledgescope.compare.Apart;
import org.pledgescope.compare.CountRule;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.RuleCount;
import org.pledgescope.report.DocumentPage.Fact;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// The counts of a document's page: each entity under every rule, and each match with the rules that count it.
public final class MentionRows {

    /// An entity's counts in the order of the rules.
    ///
    /// @param note   what a reader should know of the counts; may be empty
    /// @param counts each with its forms and with how much of it stands in titles, headings, captions and footnotes
    /// @param places every match of any rule once, in text order
    public record Row(String entity, String note, List<Fact> counts, List<Place> places) {}

    /// A match in its context.
    ///
    /// @param anchor     of its paragraph on the page; empty where it lies in none
    /// @param isDoubtful whether the context did not settle an ambiguous name
    /// @param rules      that count it, with the form where it is not bare
    /// @param apart      `title`, `heading`, `caption` or `footnote`; empty in running text
    public record Place(
            String anchor, boolean isDoubtful, String before, String words, String after, String rules, String apart) {}

    private static final int CONTEXT = 45;

    private MentionRows() {}

    static List<Row> of(RawDocument document, List<EntityCounts> counts) {
        return counts.stream().map(entity -> row(document, entity)).toList();
    }

    private static Row row(RawDocument document, EntityCounts counts) {
        List<String> notes = new ArrayList<>();
        if (!counts.isKnown()) {
            notes.add("not in the entities files: found by the language model");
        }
        if (!counts.doubtful().isEmpty()) {
            notes.add(counts.doubtful().size() + " doubtful");
        }
        List<Fact> byRule =
                Arrays.stream(CountRule.values())
                        .map(rule -> new Fact(rule.label(), "" + counts.total(rule), details(counts, rule)))
                        .toList();
        return new Row(counts.entity(), String.join(", ", notes), byRule, places(document, counts));
    }

    private static String details(EntityCounts counts, CountRule rule) {
        String forms = forms(counts, rule);
        String apart =
                counts.apart(rule).entrySet().stream()
                        .map(place -> "%d in a %s".formatted(place.getValue(), place.getKey()))
                        .collect(Collectors.joining(", "));
        return apart.isEmpty() ? forms : (forms.isEmpty() ? "" : forms + "; ") + "of these " + apart;
    }

    /// The forms of a rule, where there are others than bare ones.
    private static String forms(EntityCounts counts, CountRule rule) {
        List<RuleCount> forms =
                counts.counts().stream()
                        .filter(count -> count.rule() == rule && !count.form().isEmpty() && count.count() > 0)
                        .toList();
        return forms.stream().allMatch(form -> form.form().equals("bare"))
                ? ""
                : forms.stream().map(form -> form.count() + " " + form.form()).collect(Collectors.joining(", "));
    }

    /// The rules that count each match.
    private static Map<Span, List<String>> rules(EntityCounts counts) {
        Map<Span, List<String>> rules = new TreeMap<>();
        for (RuleCount count : counts.counts()) {
            for (Span match : count.matches()) {
                List<String> labels = rules.computeIfAbsent(match, span -> new ArrayList<>());
                if (count.form().isEmpty()) {
                    labels.add(count.rule().label());
                } else if (!count.form().equals("bare") && !labels.isEmpty()) {
                    labels.add(labels.removeLast() + " (" + count.form() + ")");
                }
            }
        }
        return rules;
    }

    private static List<Place> places(RawDocument document, EntityCounts counts) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        List<Paragraph> paragraphs = document.paragraphs();
        for (Map.Entry<Span, List<String>> match : rules(counts).entrySet()) {
            while (at < paragraphs.size() && paragraphs.get(at).span().end() <= match.getKey().start()) {
                at++;
            }
            boolean isInside = at < paragraphs.size() && paragraphs.get(at).span().start() <= match.getKey().start();
            places.add(
                    place(
                            document.text(),
                            match.getKey(),
                            isInside ? "p" + (at + 1) : "",
                            String.join(", ", match.getValue()),
                            counts));
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
