package org.pledgescope.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.explain.ClauseReasons;
import org.pledgescope.explain.Explanation;
import org.pledgescope.explain.SentenceReasons;
import org.pledgescope.explain.Voice;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// Reasons as a reader sees them: first for whom the text speaks, then each sentence with its result and, clause by
/// clause, how it came about.
final class ExplanationText {

    private static final int INDENT = 2;

    private final Terminal terminal;
    private final boolean all;

    /// @param all whether rules and cues that were far from applying are shown
    ExplanationText(Terminal terminal, boolean all) {
        this.terminal = terminal;
        this.all = all;
    }

    void print(Explanation explanation) {
        terminal.line(0, 0, "", voice(explanation.analysis().document().metadata(), explanation.voice()));
        terminal.line(0, 0, "", "This measures language, not legal force, likelihood or merit.");
        int number = 1;
        for (SentenceReasons sentence : explanation.sentences()) {
            terminal.emptyLine();
            terminal.heading(0, number + ".", sentence.text());
            sentence(sentence, explanation.analysis().document());
            number++;
        }
    }

    /// Whom the text is taken to speak for, since a wrong issuer flips every act.
    private static String voice(Metadata metadata, Voice voice) {
        Attribute<DocumentKind> kind = metadata.kind();
        String text =
                kind.isKnown()
                        ? "Read as: %s%s".formatted(kind.value().label(), kind.isInferred() ? " (inferred)" : "")
                        : "Read as a text of no known kind (--kind says which)";
        String parties = String.join(", ", voice.parties());
        if (voice.areFound()) {
            return "%s. Its words name as those who promise: %s.".formatted(text, parties);
        }
        Attribute<String> issuer = metadata.issuer();
        return issuer.value().isEmpty()
                ? "%s. Whom it speaks for is not known (--issuer says who)%s."
                        .formatted(text, voice.saysWe() ? "; its \"we\" is the issuer" : "")
                : "%s. It speaks for: %s%s.".formatted(text, issuer.value(), issuer.isInferred() ? " (inferred)" : "");
    }

    private void sentence(SentenceReasons reasons, RawDocument document) {
        terminal.line(INDENT, INDENT, "", result(reasons.sentence()));
        if (!reasons.isParsed()) {
            terminal.line(INDENT, INDENT, "", "It was not parsed: its clauses come from the tags of its words.");
        }
        List<ClauseReasons> clauses = reasons.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.size() > 1) {
                terminal.emptyLine();
                terminal.heading(INDENT, "Clause %d of %d:".formatted(i + 1, clauses.size()), clauses.get(i).text());
            }
            new ClauseText(terminal, all, document).print(clauses.get(i));
        }
    }

    /// What came of a sentence; of several clauses the first act in the order of acts is the sentence's.
    private static String result(Sentence sentence) {
        List<Statement> statements = sentence.statements();
        String act = ClauseText.verdict(sentence.act(), sentence.level(), sentence.demand());
        String score =
                statements.stream()
                        .filter(statement -> statement.act() == sentence.act())
                        .filter(statement -> statement.level() == sentence.level())
                        .flatMap(statement -> statement.firmness().stream())
                        .mapToInt(Firmness::score)
                        .max()
                        .stream()
                        .mapToObj(highest -> ", score %d of 100".formatted(highest))
                        .findFirst()
                        .orElse("");
        boolean isUnderCondition = statements.stream().anyMatch(Statement::isConditional);
        String condition =
                sentence.isConditional()
                        ? ", conditional"
                        : isUnderCondition ? ", conditional by the stem of its list" : "";
        String clauses =
                statements.size() == 1
                        ? ""
                        : ": the firmest of its clauses (%s)"
                                .formatted(
                                        statements.stream().map(ClauseText::verdict).collect(Collectors.joining("; ")));
        return "=> %s%s%s%s".formatted(act, score, condition, clauses);
    }
}
