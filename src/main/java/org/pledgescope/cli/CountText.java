package org.pledgescope.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pledgescope.compare.CountRule;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Counts as a reader sees them: a line for each rule with its forms and with what stands outside the running text.
final class CountText {

    private static final int CONTEXT = 45;

    private final PrintWriter out;
    private final boolean kwic;

    /// @param kwic whether every match is shown in its context
    CountText(PrintWriter out, boolean kwic) {
        this.out = out;
        this.kwic = kwic;
    }

    void print(RawDocument document, EntityCounts counts) {
        out.printf(
                "%s in %s%s%n",
                counts.entity(),
                document.id(),
                counts.isKnown() ? "" : " (not in the entities files: counted literally)");
        for (CountRule rule : CountRule.values()) {
            out.printf(Locale.ROOT, "  %-13s %6d  %s%n", rule.label(), counts.total(rule), details(counts, rule));
            if (kwic && rule != CountRule.ALL) {
                counts.matches(rule).forEach(match -> context(document.text(), match, counts));
            }
        }
        if (!counts.doubtful().isEmpty()) {
            out.printf(
                    "  %d of these may name something else; %s%n",
                    counts.doubtful().size(), kwic ? "they are marked with a ?" : "--kwic marks them with a ?");
        }
    }

    /// The forms of a rule, and how many matches stand in titles, headings, captions and footnotes.
    private static String details(EntityCounts counts, CountRule rule) {
        List<String> details = new ArrayList<>();
        counts.counts().stream()
                .filter(count -> count.rule() == rule && !count.form().isEmpty())
                .forEach(count -> details.add("%s %d".formatted(count.form(), count.count())));
        List<String> apart = new ArrayList<>();
        counts.apart(rule).forEach((place, count) -> apart.add("%d in a %s".formatted(count, place)));
        String places = apart.isEmpty() ? "" : "of these " + String.join(", ", apart);
        return String.join(", ", details) + (details.isEmpty() || places.isEmpty() ? "" : "; ") + places;
    }

    private void context(String text, Span match, EntityCounts counts) {
        Set<Span> doubtful = new HashSet<>(counts.doubtful());
        String left = oneLine(text.substring(Math.max(0, match.start() - CONTEXT), match.start()));
        String right = oneLine(text.substring(match.end(), Math.min(text.length(), match.end() + CONTEXT)));
        String mark = doubtful.contains(match) ? "?" : " ";
        out.printf("   %s%" + CONTEXT + "s[%s]%s%n", mark, left, oneLine(match.of(text)), right);
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Z}\\p{Cntrl}]", " ");
    }
}
