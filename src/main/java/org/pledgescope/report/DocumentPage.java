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
import org.pledgescope.text.Firmness;
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
        AboutRows about,
        List<String> rules,
        List<MentionRows.Row> mentions,
        List<Fact> levels,
        List<Fact> acts,
        List<Fact> hedges) {

    /// A labelled value with what explains it; the note may be empty.
    public record Fact(String name, String value, String note) {}

    /// A commitment.
    public record Row(
            int number,
            String place,
            String actor,
            int level,
            int score,
            String band,
            String quote,
            String arithmetic) {}

    private static final int LOWEST_LEVEL = 2;
    private static final int HIGHEST_LEVEL = 6;
    private static final List<String> LEVEL_NAMES =
            List.of(
                    "exploration, possibility",
                    "intention",
                    "renewed or continuing",
                    "new firm promise",
                    "decided in the text");

    static DocumentPage of(
            DocumentAnalysis analysis, DocumentSummary summary, List<EntityCounts> counts, AboutRows about) {
        List<String> rules = Arrays.stream(CountRule.values()).map(CountRule::label).toList();
        return new DocumentPage(
                summary,
                facts(summary),
                figures(summary),
                MarkedText.of(analysis),
                register(analysis),
                about,
                rules,
                MentionRows.of(analysis.document(), counts),
                levels(summary),
                acts(summary),
                hedges(summary));
    }

    public String style() {
        return Pages.STYLE;
    }

    public String policy() {
        return Pages.POLICY;
    }

    private static List<Fact> levels(DocumentSummary summary) {
        List<Fact> levels = new ArrayList<>();
        for (int level = HIGHEST_LEVEL; level >= LOWEST_LEVEL; level--) {
            levels.add(
                    new Fact(
                            level + " " + levelName(level),
                            "" + summary.level(level),
                            share(summary.level(level), summary.act(Act.COMMITMENT))));
        }
        return levels;
    }

    private static List<Fact> acts(DocumentSummary summary) {
        return Arrays.stream(Act.values())
                .map(act -> new Fact(act.label(), "" + summary.act(act), share(summary.act(act), summary.sentences())))
                .toList();
    }

    private static List<Fact> hedges(DocumentSummary summary) {
        return Arrays.stream(CueType.values())
                .filter(type -> summary.hedges().getOrDefault(type, 0) > 0)
                .map(type ->
                        new Fact(
                                type.label().replace('_', ' '),
                                "" + summary.hedges().getOrDefault(type, 0),
                                type.label().replace('_', '-')))
                .toList();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "" : Math.round(100.0 * part / whole) + " %";
    }

    private static List<Fact> facts(DocumentSummary summary) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Title", summary.metadata().title()));
        facts.add(fact("Date", summary.metadata().date()));
        facts.add(fact("Issuer", summary.metadata().issuer()));
        facts.add(fact("Kind", summary.metadata().kind().map(kind -> kind.label())));
        if (!summary.profile().isEmpty()) {
            facts.add(new Fact("Profile", summary.profile(), " (--profile none reads as communiqués are read)"));
        }
        return facts;
    }

    private static Fact fact(String name, Attribute<String> attribute) {
        return switch (attribute.origin()) {
            case STATED -> new Fact(name, attribute.value(), "");
            case INFERRED -> new Fact(name, attribute.value(), " (inferred)");
            case UNKNOWN -> new Fact(name, "unknown", "");
        };
    }

    /// Each figure with its rule as the note.
    private static List<Fact> figures(DocumentSummary summary) {
        int commitments = summary.act(Act.COMMITMENT);
        return List.of(
                new Fact(
                        "sentences commit the issuer",
                        "" + commitments,
                        "Sentences in which the issuer binds itself; %d clauses, each a row of the register."
                                .formatted(summary.clauses())),
                new Fact(
                        "of them at level 5 or 6",
                        summary.firmShare() + " %",
                        "%d new firm promises or decisions of %d sentences, %d of them at level 6. The verb sets the"
                                        .formatted(summary.level(5) + summary.level(6), commitments, summary.level(6))
                                + " level, before hedges."),
                new Fact(
                        "commitments per 1,000 words",
                        summary.perThousandWords(),
                        "%d sentences over %d words of the body.".formatted(commitments, summary.words())),
                new Fact(
                        "sentences ask others to act",
                        "" + summary.act(Act.DIRECTIVE),
                        "Sentences that urge, call on or demand, and commit the issuer to nothing."),
                new Fact(
                        "sentences are hedged",
                        "" + summary.hedgedSentences(),
                        "Sentences of any act with at least one hedge, of %d.".formatted(summary.sentences())));
    }

    private static List<Row> register(DocumentAnalysis analysis) {
        List<Row> rows = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Statement statement : sentence.statements()) {
                statement
                        .firmness()
                        .ifPresent(firmness ->
                                rows.add(
                                        new Row(
                                                rows.size() + 1,
                                                place(analysis, sentence),
                                                statement.actor().name(),
                                                statement.level(),
                                                firmness.score(),
                                                firmness.band().label(),
                                                quote(analysis, statement),
                                                sum(statement.level(), firmness))));
            }
        }
        return rows;
    }

    /// The sum as it is shown: with a name for its first figure, and types in words.
    static String sum(int level, Firmness firmness) {
        List<Firmness.LineItem> inWords =
                firmness.items().stream()
                        .map(item -> new Firmness.LineItem(item.label().replace('_', ' '), item.quote(), item.points()))
                        .toList();
        String sum = new Firmness(firmness.base(), inWords, firmness.score(), firmness.band()).arithmetic();
        String base = String.valueOf(firmness.base());
        return "%s (level %d, %s)%s".formatted(base, level, levelName(level), sum.substring(base.length()));
    }

    private static String levelName(int level) {
        return LEVEL_NAMES.get(level - LOWEST_LEVEL);
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
