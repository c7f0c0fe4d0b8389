package org.pledgescope.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

/// A document's text cut into pieces that are marked alike, so that overlapping marks are drawn right. The pieces of a
/// paragraph, scores left out, join to its words.
public final class MarkedText {

    /// A piece of text, or the score behind a commitment.
    ///
    /// @param number the commitment's number in the register, from 1; 0 for text
    public record Piece(String text, String style, String note, int number) {
        public boolean isScore() {
            return number > 0;
        }
    }

    /// A paragraph as shown.
    ///
    /// @param page of the original, from 1, where the paragraph is the first of it; else 0
    public record View(String anchor, String style, String label, int page, List<Piece> pieces) {}

    private record Mark(Span span, String style, String note) {}

    private record Score(int at, int number, Statement statement) {}

    private static final Set<String> BANDS =
            Arrays.stream(Band.values()).map(Band::label).collect(Collectors.toUnmodifiableSet());
    private static final Pattern NOT_TEXT =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\p{Cs}\ufffe\uffff]");

    private MarkedText() {}

    static List<View> of(DocumentAnalysis analysis) {
        List<List<Mark>> marks = new ArrayList<>();
        List<List<Score>> scores = new ArrayList<>();
        analysis.document()
                .paragraphs()
                .forEach(paragraph -> {
                    marks.add(new ArrayList<>());
                    scores.add(new ArrayList<>());
                });
        int number = 0;
        for (Sentence sentence : analysis.sentences()) {
            for (Statement statement : sentence.statements()) {
                addMarks(marks.get(sentence.paragraph()), statement);
                if (statement.act() == Act.COMMITMENT) {
                    number++;
                    scores.get(sentence.paragraph()).add(new Score(statement.span().end(), number, statement));
                }
            }
        }
        addEntities(marks, analysis);
        List<View> views = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < marks.size(); i++) {
            Paragraph paragraph = analysis.document().paragraphs().get(i);
            views.add(
                    new View(
                            "p" + (i + 1),
                            style(paragraph),
                            paragraph.label(),
                            paragraph.page() == last ? 0 : paragraph.page(),
                            pieces(analysis.document().text(), paragraph.span(), marks.get(i), scores.get(i))));
            last = paragraph.page();
        }
        return views;
    }

    private static void addMarks(List<Mark> marks, Statement statement) {
        statement
                .firmness()
                .ifPresent(firmness ->
                        marks.add(
                                new Mark(
                                        statement.span(),
                                        firmness.band().label(),
                                        firmness.band().label() + " commitment")));
        if (statement.act() == Act.DIRECTIVE) {
            marks.add(new Mark(statement.span(), "directive", "asks others, demand " + statement.demand()));
        }
        if (statement.act() == Act.COMMITMENT || statement.act() == Act.DIRECTIVE) {
            addCues(marks, statement.evidence(), "evidence");
        }
        addCues(marks, statement.hedges(), "hedge");
        addCues(marks, statement.precision(), "precision");
    }

    private static void addCues(List<Mark> marks, List<Cue> cues, String style) {
        for (Cue cue : cues) {
            boolean isVerb = style.equals("evidence");
            String type = isVerb ? style : style + " " + cue.type().label().replace('_', '-');
            String note = isVerb ? "" : style + ": " + cue.type().label().replace('_', ' ');
            marks.add(new Mark(cue.span(), type, note));
        }
    }

    private static void addEntities(List<List<Mark>> marks, DocumentAnalysis analysis) {
        List<Paragraph> paragraphs = analysis.document().paragraphs();
        int at = 0;
        for (EntityMention mention : analysis.mentions()) {
            while (at < paragraphs.size() && paragraphs.get(at).span().end() <= mention.span().start()) {
                at++;
            }
            if (at < paragraphs.size() && paragraphs.get(at).span().contains(mention.span())) {
                String note = "%s, %s".formatted(mention.entity(), mention.rule().name().toLowerCase(Locale.ROOT));
                marks.get(at).add(new Mark(mention.span(), "entity", note));
            }
        }
    }

    private static List<Piece> pieces(String text, Span whole, List<Mark> marks, List<Score> scores) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        marks.forEach(mark -> {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        });
        scores.forEach(score -> cuts.add(score.at()));
        marks.sort(Comparator.comparing(Mark::span));
        List<Piece> pieces = new ArrayList<>();
        int start = whole.start();
        for (int end : cuts.tailSet(whole.start(), false)) {
            pieces.add(piece(text, new Span(start, end), marks));
            int here = end;
            scores.stream().filter(score -> score.at() == here).map(MarkedText::score).forEach(pieces::add);
            start = end;
        }
        return pieces;
    }

    private static Piece piece(String text, Span span, List<Mark> marks) {
        Set<String> styles = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        for (Mark mark : marks) {
            if (mark.span().contains(span)) {
                styles.add(mark.style());
                notes.add(mark.note());
                if (BANDS.contains(mark.style()) && mark.span().start() == span.start()) {
                    styles.add("start");
                }
            }
        }
        notes.remove("");
        return new Piece(span.of(text), String.join(" ", styles), String.join("; ", notes), 0);
    }

    private static Piece score(Score score) {
        return score.statement()
                .firmness()
                .map(firmness ->
                        new Piece(
                                firmness.band().label() + " " + firmness.score(),
                                firmness.band().label(),
                                firmness.arithmetic(),
                                score.number()))
                .orElseThrow();
    }

    /// The text without what is no text in HTML: control characters and halves of surrogate pairs, each shown as the
    /// replacement character.
    static String printable(String text) {
        return NOT_TEXT.matcher(text).replaceAll("\ufffd");
    }

    private static String style(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case TITLE, HEADING -> "heading";
            case LIST_ITEM -> "item";
            case CAPTION, FOOTNOTE -> "aside";
            case BODY -> "body";
        };
    }
}
