package org.pledgescope.explain;

import java.util.List;
import java.util.Optional;

/// What was decided by a list of rules, of which the first that has something to say decides.
///
/// @param verdict   what was decided: `commitment 5`, `the issuer`
/// @param answers   of every rule in the order of asking
/// @param evidence  the words that decided, each with the row or rule that takes them so; of a subject the rows of
///                  subjects.tsv without which the rule would not have applied
/// @param otherwise what would change the verdict, each by itself, whichever rule then decided
public record Decision(String verdict, List<RuleAnswer> answers, List<Evidence> evidence, List<Otherwise> otherwise) {

    public Decision {
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
        otherwise = List.copyOf(otherwise);
    }

    /// The rule that decided; empty where none did, which leaves an assertion or a thing.
    public Optional<RuleAnswer> decider() {
        return answers.stream().filter(answer -> answer.answer() == RuleAnswer.Answer.DECIDES).findFirst();
    }

    /// Words that decided.
    ///
    /// @param row of acts.tsv or subjects.tsv, its place empty where a rule of the program itself takes the words so
    public record Evidence(Phrase words, Row row) {}
}
