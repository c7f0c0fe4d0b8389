package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pledgescope.explain.Otherwise;
import org.pledgescope.explain.RuleAnswer;
import org.pledgescope.explain.RuleAnswer.Answer;

/// Asks every rule of a list about a case and about its contrasts, and tells what each said.
///
/// @param rules     in the order of asking
/// @param fallback  what comes out where no rule applies
/// @param situation the case at hand
/// @param contrasts cases that differ from it in one fact each
record Trial<C>(List<Rule<C>> rules, Function<C, String> fallback, C situation, List<Contrast<C>> contrasts) {

    /// A rule under its id; says nothing where it does not apply.
    record Rule<C>(String id, Function<C, Optional<String>> ask) {

        Optional<Contrast.Verdict> verdict(C situation) {
            return ask.apply(situation).map(words -> new Contrast.Verdict(id, words));
        }
    }

    /// What comes out.
    String verdict() {
        return verdict(situation).words();
    }

    /// What would change it.
    List<Otherwise> otherwise() {
        return Contrast.otherwise(contrasts, verdict(), other -> Optional.of(verdict(other)));
    }

    /// What each rule said, in the order of asking.
    List<RuleAnswer> answers() {
        List<RuleAnswer> answers = new ArrayList<>();
        boolean isDecided = false;
        for (Rule<C> rule : rules) {
            Optional<Contrast.Verdict> verdict = rule.verdict(situation);
            boolean applies = verdict.isPresent();
            List<Otherwise> near =
                    isDecided || applies ? List.of() : Contrast.otherwise(contrasts, verdict(), rule::verdict);
            Answer silent = near.isEmpty() ? Answer.NO : Answer.NEAR;
            Answer answer = isDecided ? Answer.NOT_ASKED : applies ? Answer.DECIDES : silent;
            String words = verdict.map(Contrast.Verdict::words).orElse("");
            answers.add(new RuleAnswer(rule.id(), Wording.of(rule.id()), answer, words, near));
            isDecided |= applies;
        }
        return answers;
    }

    private Contrast.Verdict verdict(C other) {
        return rules.stream()
                .flatMap(rule -> rule.verdict(other).stream())
                .findFirst()
                .orElseGet(() -> new Contrast.Verdict("", fallback.apply(other)));
    }
}
