package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pledgescope.explain.ClauseReasons;
import org.pledgescope.explain.Decision;
import org.pledgescope.explain.Phrase;
import org.pledgescope.explain.Row;
import org.pledgescope.explain.RuleAnswer;
import org.pledgescope.models.Lexicon;

/// Tells which rule said what a clause does, and what the others said.
///
/// @param unlowered the same rules with [TwoVerbRule] off
/// @param byRow     ids of the rules that look a clause's verb up in acts.tsv
record ActReasons(ActTagger acts, ActTagger unlowered, Set<String> byRow) {

    private static final String PREFIX = "act.";

    static ActReasons of(ActTagger acts) {
        Set<String> byRow =
                acts.rules().stream()
                        .filter(rule -> rule instanceof ListedVerbRule || rule instanceof AnySubjectRule)
                        .map(ActRule::id)
                        .collect(Collectors.toSet());
        return new ActReasons(acts, acts.without(TwoVerbRule.ID), byRow);
    }

    Decision of(Subject subject, ClauseInContext context, Reading reading) {
        Trial<ClauseInContext> trial =
                new Trial<>(
                        acts.rules().stream().map(ActReasons::asked).toList(),
                        other -> Wording.of(other.assertion()),
                        context,
                        ActContrasts.of(subject, context, acts.roles()));
        List<RuleAnswer> answers = trial.answers();
        return new Decision(Wording.of(reading), answers, evidence(context, reading, answers), trial.otherwise());
    }

    private static Trial.Rule<ClauseInContext> asked(ActRule rule) {
        return new Trial.Rule<>(rule.id(), context -> rule.read(context).map(Wording::of));
    }

    /// The words that decided. An assertion has none of its own: where a row of acts.tsv was asked and told of the past or
    /// looked like an act and was none, that row.
    private List<Decision.Evidence> evidence(ClauseInContext context, Reading reading, List<RuleAnswer> answers) {
        SentenceView sentence = context.sentence();
        if (reading.evidence().isEmpty()) {
            boolean isByRow =
                    answers.stream()
                            .filter(answer -> answer.answer() == RuleAnswer.Answer.DECIDES)
                            .anyMatch(answer -> byRow.contains(answer.rule()));
            return acts.verbs().of(sentence, context.clause()).stream()
                    .filter(_ -> isByRow)
                    .map(match -> new Decision.Evidence(phrase(sentence, match), row(match.entry())))
                    .toList();
        }
        return reading.evidence().stream()
                .map(cue -> new Decision.Evidence(new Phrase(cue.span(), sentence.quote(cue.span())), row(cue.rule())))
                .toList();
    }

    /// What took the level down, if anything did: the first verb of the clause that stands for the level that is left.
    Optional<ClauseReasons.Lowered> lowered(ClauseInContext context, Reading reading) {
        int before = unlowered.read(context).level();
        if (before <= reading.level()) {
            return Optional.empty();
        }
        Clause clause = context.clause();
        return IntStream.concat(
                        IntStream.of(clause.predicate()), clause.complements().stream().mapToInt(Integer::intValue))
                .mapToObj(verb -> acts.verbs().at(context.sentence(), verb))
                .flatMap(Optional::stream)
                .filter(match -> match.entry().type().equals(ActVerbs.COMMITMENT))
                .filter(match -> match.entry().value() == reading.level())
                .findFirst()
                .map(match -> new ClauseReasons.Lowered(before, phrase(context.sentence(), match), row(match.entry())));
    }

    private Row row(String rule) {
        return acts.verbs().lexicon().entries().stream()
                .filter(entry -> rule.equals(PREFIX + entry.id()))
                .findFirst()
                .map(ActReasons::row)
                .orElseGet(() -> new Row(rule, ""));
    }

    private static Row row(Lexicon.Entry entry) {
        return new Row(PREFIX + entry.id(), entry.place());
    }

    private static Phrase phrase(SentenceView sentence, Lexicon.Match match) {
        return new Phrase(sentence.span(match.from(), match.to()), sentence.quote(match.from(), match.to()));
    }
}
