package org.pledgescope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pledgescope.compare.Standing;
import org.pledgescope.explain.ClauseReasons;
import org.pledgescope.explain.CueAnswer;
import org.pledgescope.explain.Decision;
import org.pledgescope.explain.Grammar;
import org.pledgescope.explain.Otherwise;
import org.pledgescope.explain.Row;
import org.pledgescope.explain.RuleAnswer;
import org.pledgescope.explain.RuleAnswer.Answer;
import org.pledgescope.explain.ScoreLine;
import org.pledgescope.text.Act;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Statement;

/// The reasons of one clause: a labelled line for each step from its grammar to its score, then what was rejected.
final class ClauseText {

    private static final int INDENT = 4;
    private static final int COLUMN = 16;
    private static final int POINTS = 6;

    private final Terminal terminal;
    private final boolean all;
    private final String text;
    private final boolean isKindStated;

    /// @param all      whether rules and cues that were far from applying are shown
    /// @param document that the clause is from
    ClauseText(Terminal terminal, boolean all, RawDocument document) {
        this.terminal = terminal;
        this.all = all;
        this.text = document.text();
        this.isKindStated = document.metadata().kind().isStated();
    }

    void print(ClauseReasons clause) {
        line("grammar", grammar(clause.grammar()));
        line("subject", subject(clause));
        line("act", decision(clause.act()));
        clause.lowered().ifPresent(lowered -> line("level", level(clause.statement(), lowered)));
        if (!clause.otherReading().isEmpty()) {
            line("first read as", clause.otherReading() + ", before it was known for whom the text speaks");
        }
        if (!clause.statement().attribution().isEmpty()) {
            line("said by", quoted(clause.statement().attribution()));
        }
        score(clause);
        line("definitive", definitive(clause.statement()));
        rejected(clause);
    }

    private void line(String label, String words) {
        terminal.line(INDENT, COLUMN, label, words);
    }

    private static String grammar(Grammar grammar) {
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (grammar.role()) {
                    case MAIN -> "main clause";
                    case CONTENT -> "what somebody says or agrees";
                    case FRAGMENT -> "no finite verb";
                });
        parts.add(grammar.subject().map(word -> "subject " + quoted(word.words())).orElse("no subject"));
        grammar.modal().ifPresent(word -> parts.add("modal " + quoted(word.words())));
        parts.add(
                "verb "
                        + quoted(grammar.predicate().words())
                        + grammar.complements().stream()
                                .map(verb -> " -> " + quoted(verb.words()))
                                .collect(Collectors.joining()));
        if (grammar.isNegated()) {
            parts.add("negated");
        }
        grammar.saidBy().ifPresent(verb -> parts.add("content of " + quoted(verb.words())));
        if (grammar.isQuoted()) {
            parts.add("in quotation marks");
        }
        if (grammar.isReported()) {
            parts.add("said by somebody other than the issuer");
        }
        if (grammar.place() != Paragraph.Kind.BODY) {
            parts.add("in a " + grammar.place().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        if (!grammar.stem().isEmpty()) {
            parts.add("below a stem that is a " + grammar.stem());
        }
        return String.join("; ", parts);
    }

    private static String subject(ClauseReasons clause) {
        return clause.grammar()
                .subject()
                .map(word -> quoted(word.words()) + ": " + decision(clause.subject()))
                .orElse("none");
    }

    private static String decision(Decision decision) {
        String evidence =
                decision.evidence().stream()
                        .map(found -> quoted(found.words().words()) + " " + row(found.row()))
                        .collect(Collectors.joining(", "));
        String by =
                decision.decider()
                        .map(rule -> ", by %s: %s Yes".formatted(rule.rule(), rule.question()))
                        .orElse(", since no rule applies");
        return decision.verdict() + by + (evidence.isEmpty() ? "" : ": " + evidence);
    }

    private static String level(Statement statement, ClauseReasons.Lowered lowered) {
        return "%d, not %d, by act.two-verb: the weaker verb %s sets it %s"
                .formatted(statement.level(), lowered.from(), quoted(lowered.verb().words()), row(lowered.row()));
    }

    private void score(ClauseReasons clause) {
        String label = "score";
        for (ScoreLine line : clause.score()) {
            points(label, line.points(), what(line));
            label = "";
        }
        Optional<Firmness> firmness = clause.statement().firmness();
        firmness.ifPresent(found ->
                terminal.line(
                        COLUMN, COLUMN + POINTS, "=%4d".formatted(found.score()), "of 100, the band " + clause.band()));
        if (firmness.isEmpty()) {
            clause.cues().stream()
                    .filter(cue -> cue.answer() == CueAnswer.Answer.COUNTS)
                    .forEach(cue -> line("weakened by", cue(cue)));
        }
    }

    private void points(String label, int points, String words) {
        String figure = label.isEmpty() ? "%+5d".formatted(points) : "%5d".formatted(points);
        if (label.isEmpty()) {
            terminal.line(COLUMN, COLUMN + POINTS, figure, words);
        } else {
            terminal.line(
                    INDENT, COLUMN + POINTS, label + " ".repeat(COLUMN - INDENT - label.length()) + figure, words);
        }
    }

    private static String what(ScoreLine line) {
        String words =
                line.row().isPresent()
                        ? "%s: %s %s".formatted(spaced(line.label()), quoted(line.words()), row(line.row().get()))
                        : line.words();
        return words + (line.why().isEmpty() ? "" : ", " + line.why());
    }

    private String definitive(Statement statement) {
        Standing standing = Standing.of(statement);
        if (standing.isDefinitive()) {
            return "yes: a new promise or decision, unconditional and firm";
        }
        String reasons = "no: " + String.join(", ", standing.reasons(text));
        return statement.act() == Act.COMMITMENT
                ? reasons + "; it needs level 5 or 6, no condition and the band firm"
                : reasons;
    }

    private void rejected(ClauseReasons clause) {
        List<RuleAnswer> answers = new ArrayList<>(clause.subject().answers());
        answers.addAll(clause.act().answers());
        List<String> lines = new ArrayList<>();
        answers.stream()
                .filter(answer -> answer.answer() == Answer.NEAR || all && answer.answer() == Answer.NO)
                .map(ClauseText::answer)
                .forEach(lines::add);
        clause.cues().stream()
                .filter(cue -> cue.answer() != CueAnswer.Answer.COUNTS)
                .filter(cue -> all || isNear(cue, clause.statement()))
                .map(cue -> cue(cue) + ": " + cue.why())
                .forEach(lines::add);
        lines("rejected", lines);
        if (all) {
            lines(
                    "not asked",
                    answers.stream()
                            .filter(answer -> answer.answer() == Answer.NOT_ASKED)
                            .map(ClauseText::answer)
                            .toList());
        }
        otherwise(clause.act());
    }

    /// What the rejected rules do not tell already. The user who states the kind knows it.
    private void otherwise(Decision act) {
        List<String> told = new ArrayList<>();
        act.answers().forEach(answer -> answer.otherwise().forEach(other -> told.add(other.words())));
        lines(
                "otherwise",
                act.otherwise().stream()
                        .filter(other -> !told.contains(other.words()))
                        .filter(other -> all || !isKindStated || other.fact() != Otherwise.Fact.KIND)
                        .map(ClauseText::otherwise)
                        .toList());
    }

    private void lines(String label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(i == 0 ? label : "", lines.get(i));
        }
    }

    /// Precision is nothing that other acts lack, and what counts elsewhere in the sentence is shown there.
    private static boolean isNear(CueAnswer cue, Statement statement) {
        boolean isPrecision =
                CueType.of(cue.type()).filter(type -> type.family() == CueType.Family.PRECISION).isPresent();
        return switch (cue.answer()) {
            case COUNTS, ELSEWHERE, SHADOWED -> false;
            case NO_HEDGE -> true;
            case REFUSED -> !isPrecision || statement.act() == Act.COMMITMENT;
        };
    }

    private static String answer(RuleAnswer answer) {
        String rule = "%s: %s".formatted(answer.rule(), answer.question());
        return switch (answer.answer()) {
            case DECIDES -> rule + " Yes";
            case NO -> rule + " No";
            case NEAR ->
                    rule
                            + " No; "
                            + answer.otherwise().stream().map(ClauseText::near).collect(Collectors.joining("; "));
            case NOT_ASKED -> rule + (answer.verdict().isEmpty() ? " No" : " Yes: it would say " + answer.verdict());
        };
    }

    private static String near(Otherwise other) {
        return "%s, it would be %s".formatted(other.words(), other.verdict());
    }

    private static String otherwise(Otherwise other) {
        return "%s, it would be %s%s"
                .formatted(other.words(), other.verdict(), other.rule().isEmpty() ? "" : " by " + other.rule());
    }

    private static String cue(CueAnswer cue) {
        return "%s: %s %s".formatted(spaced(cue.type()), quoted(cue.words().words()), row(cue.row()));
    }

    /// A row with its place, or the rule of the program that has none.
    private static String row(Row row) {
        return row.place().isEmpty() ? "(%s)".formatted(row.id()) : "(%s, %s)".formatted(row.id(), row.place());
    }

    /// `commitment 5`, `directive 3`, `expressive`.
    static String verdict(Act act, int level, int demand) {
        int grade = act == Act.COMMITMENT ? level : act == Act.DIRECTIVE ? demand : 0;
        return act.label() + (grade > 0 ? " " + grade : "");
    }

    static String verdict(Statement statement) {
        return verdict(statement.act(), statement.level(), statement.demand());
    }

    private static String spaced(String label) {
        return label.replace('_', ' ');
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
