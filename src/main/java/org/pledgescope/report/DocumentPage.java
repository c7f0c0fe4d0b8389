package org.pledgescope.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pledgescope.compare.CountRule;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.text.Act;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// What the page of one document shows.
public record DocumentPage(
        DocumentSummary summary,
        List<Fact> facts,
        List<Fact> figures,
        List<MarkedText.View> paragraphs,
        List<Row> register,
        List<String> rules,
        List<Mentions> mentions,
        List<Fact> hedges) {

    /// A labelled value; `note` starts with a space or is empty.
    public record Fact(String name, String value, String note) {}

    /// A commitment.
    public record Row(
            int number, String place, String actor, int level, int score, String band, String quote,
            String arithmetic) {}

    /// An entity's counts in the order of the rules.
    public record Mentions(String entity, List<String> counts) {}

    static DocumentPage of(DocumentAnalysis analysis, DocumentSummary summary, List<EntityCounts> counts) {
        List<String> rules = Arrays.stream(CountRule.values()).map(CountRule::label).toList();
        List<Mentions> mentions = counts.stream()
                .map(count -> new Mentions(count.entity(), Arrays.stream(CountRule.values())
                        .map(rule -> String.valueOf(count.total(rule)))
                        .toList()))
                .toList();
        return new DocumentPage(
                summary, facts(summary), figures(summary), MarkedText.of(analysis), register(analysis), rules, mentions,
                Arrays.stream(CueType.values())
                        .filter(type -> summary.hedges().containsKey(type))
                        .map(type -> new Fact(type.label().replace('_', ' '), "" + summary.hedges().get(type), ""))
                        .toList());
    }

    public String style() {
        return Pages.STYLE;
    }

    public String policy() {
        return Pages.POLICY;
    }

    private static List<Fact> facts(DocumentSummary summary) {
        return List.of(
                fact("Date", summary.metadata().date()),
                fact("Issuer", summary.metadata().issuer()),
                fact("Kind", summary.metadata().kind().map(kind -> kind.label())));
    }

    private static Fact fact(String name, Attribute<String> attribute) {
        return switch (attribute.origin()) {
            case STATED -> new Fact(name, attribute.value(), "");
            case INFERRED -> new Fact(name, attribute.value(), " (inferred)");
            case UNKNOWN -> new Fact(name, "unknown", "");
        };
    }

    private static List<Fact> figures(DocumentSummary summary) {
        return List.of(
                new Fact("sentences commit the issuer", "" + summary.act(Act.COMMITMENT),
                        " (%d clauses)".formatted(summary.clauses())),
                new Fact("of them at level 5 or 6", summary.firmShare() + " %", ""),
                new Fact("commitments per 1,000 words", summary.perThousandWords(), ""),
                new Fact("sentences ask others to act", "" + summary.act(Act.DIRECTIVE), ""),
                new Fact("sentences are hedged", "" + summary.hedgedSentences(),
                        " of %d".formatted(summary.sentences())));
    }

    private static List<Row> register(DocumentAnalysis analysis) {
        List<Row> rows = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Statement statement : sentence.statements()) {
                statement.firmness().ifPresent(firmness -> rows.add(new Row(
                        rows.size() + 1, place(analysis, sentence), statement.actor().name(), statement.level(),
                        firmness.score(), firmness.band().label(), quote(analysis, statement),
                        firmness.arithmetic())));
            }
        }
        return rows;
    }

    static String quote(DocumentAnalysis analysis, Statement statement) {
        return MarkedText.printable(statement.span().of(analysis.document().text())).replaceAll("\\s+", " ");
    }

    /// The printed number and page, or the paragraph's position where none is printed.
    static String place(DocumentAnalysis analysis, Sentence sentence) {
        Paragraph paragraph = analysis.paragraph(sentence);
        String number = paragraph.number().isEmpty() ? "¶ " + (sentence.paragraph() + 1) : "no. " + paragraph.number();
        return paragraph.page() > 0 ? number + ", page " + paragraph.page() : number;
    }
}
