package org.pledgescope.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Paragraph.Kind;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// A document's text as its page shows it.
public record TextView(List<View> paragraphs) {

    /// A paragraph.
    ///
    /// @param label   the printed number or bullet, or its position in the text; empty for titles and headings
    /// @param name    what a screen reader says of the label
    /// @param page    of the original, from 1, where the paragraph is the first of it; else 0
    /// @param summary behind a heading: how many commitments follow up to the next one, by band; else empty
    public record View(
            String anchor,
            String style,
            boolean isHeading,
            String label,
            String name,
            int page,
            String summary,
            List<MarkedText.Run> runs) {}

    private static final int DEEPEST = 4;

    public TextView {
        paragraphs = List.copyOf(paragraphs);
    }

    static TextView of(DocumentAnalysis analysis, EntityKeys keys) {
        int count = analysis.document().paragraphs().size();
        List<List<MarkedText.Clause>> clauses = lists(count);
        List<List<Cue>> hedges = lists(count);
        List<List<EntityMention>> mentions = lists(count);
        int number = 0;
        for (Sentence sentence : analysis.sentences()) {
            for (Statement statement : sentence.statements()) {
                if (statement.act() == Act.ASSERTION) {
                    hedges.get(sentence.paragraph()).addAll(statement.hedges());
                } else {
                    number += statement.act() == Act.COMMITMENT ? 1 : 0;
                    int registered = statement.act() == Act.COMMITMENT ? number : 0;
                    clauses.get(sentence.paragraph()).add(new MarkedText.Clause(statement, registered));
                }
            }
        }
        placeMentions(mentions, analysis);
        List<View> views = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = analysis.document().paragraphs().get(i);
            List<MarkedText.Run> runs =
                    MarkedText.of(
                            analysis.document().text(),
                            paragraph.span(),
                            clauses.get(i),
                            hedges.get(i),
                            mentions.get(i),
                            keys);
            String summary = isHeading(paragraph) ? summary(analysis, clauses, i) : "";
            views.add(view(paragraph, i, paragraph.page() == last ? 0 : paragraph.page(), summary, runs));
            last = paragraph.page();
        }
        return new TextView(views);
    }

    /// How many pages the original has; 0 where that is not known.
    int pages() {
        return paragraphs.stream().mapToInt(View::page).max().orElse(0);
    }

    private static View view(Paragraph paragraph, int index, int page, String summary, List<MarkedText.Run> runs) {
        boolean isNumbered = !paragraph.number().isEmpty();
        String position = "¶ " + (index + 1);
        String label = paragraph.label().isEmpty() ? position : paragraph.label();
        String name = isNumbered ? "Paragraph " + paragraph.number() : "Paragraph at position " + (index + 1);
        return new View(
                Places.anchor(index),
                style(paragraph) + (isNumbered || !paragraph.label().isEmpty() ? "" : " un"),
                isHeading(paragraph),
                label,
                name,
                page,
                summary,
                runs);
    }

    private static void placeMentions(List<List<EntityMention>> places, DocumentAnalysis analysis) {
        List<Paragraph> paragraphs = analysis.document().paragraphs();
        int at = 0;
        for (EntityMention mention : analysis.mentions()) {
            while (at < paragraphs.size() && paragraphs.get(at).span().end() <= mention.span().start()) {
                at++;
            }
            if (at < paragraphs.size() && paragraphs.get(at).span().contains(mention.span())) {
                places.get(at).add(mention);
            }
        }
    }

    /// `11 clauses that commit: 6 firm, 1 moderate` between a heading and the next one.
    private static String summary(DocumentAnalysis analysis, List<List<MarkedText.Clause>> clauses, int heading) {
        List<Paragraph> paragraphs = analysis.document().paragraphs();
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        for (int i = heading + 1; i < paragraphs.size() && !isHeading(paragraphs.get(i)); i++) {
            clauses.get(i).stream()
                    .flatMap(clause -> clause.statement().firmness().stream())
                    .forEach(firmness -> bands.merge(firmness.band(), 1, Integer::sum));
        }
        int all = bands.values().stream().mapToInt(Integer::intValue).sum();
        String byBand =
                bands.entrySet().stream()
                        .map(band -> band.getValue() + " " + band.getKey().label())
                        .collect(Collectors.joining(", "));
        return all == 0
                ? ""
                : "%s: %s".formatted(Wording.count(all, "clause that commits", "clauses that commit"), byBand);
    }

    private static boolean isHeading(Paragraph paragraph) {
        return paragraph.kind() == Kind.TITLE || paragraph.kind() == Kind.HEADING;
    }

    private static String style(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case TITLE, HEADING, BODY -> "p";
            case LIST_ITEM -> "p i" + Math.min(DEEPEST, paragraph.depth());
            case CAPTION, FOOTNOTE -> "p fn";
        };
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
