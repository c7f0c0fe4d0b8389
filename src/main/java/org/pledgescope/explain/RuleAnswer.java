package org.pledgescope.explain;

import java.util.List;

/// What one rule said of a clause or its subject.
///
/// @param rule      its id, which `--without` takes
/// @param question  what it asks, for readers
/// @param answer    whether it applied
/// @param verdict   what it says, or would say where its turn did not come; empty where it does not apply
/// @param otherwise what would make it apply, each by itself; filled exactly for [Answer#NEAR]
public record RuleAnswer(String rule, String question, Answer answer, String verdict, List<Otherwise> otherwise) {

    /// Whether a rule applied.
    public enum Answer {
        /// It applied and was the first.
        DECIDES,
        /// It did not apply, but would have if one thing were otherwise.
        NEAR,
        /// It did not apply.
        NO,
        /// A rule before it decided; it would have applied if the verdict is filled.
        NOT_ASKED
    }

    public RuleAnswer {
        otherwise = List.copyOf(otherwise);
        if (otherwise.isEmpty() == (answer == Answer.NEAR)) {
            throw new IllegalArgumentException(
                    "rule %s answers %s with %d conditions".formatted(rule, answer, otherwise.size()));
        }
    }
}
