package org.pledgescope.annotate;

import java.util.List;

/// A predicate with what belongs to it. Words are indices into its sentence.
///
/// @param predicate   its main word
/// @param groupStart  first word of the verb group after any modal: `are` in `will are committed`
/// @param modal       index of the modal verb, or [SentenceView#NONE]
/// @param negated     whether a `not`, `no longer` or `never` belongs to it
/// @param subject     head of the subject, or [SentenceView#NONE]
/// @param from        first word of the clause
/// @param to          behind its last word
/// @param role        how it hangs in the sentence
/// @param complements verbs that it governs (`seek` -> `lower`), outermost first
/// @param governor    predicate of the clause whose content this is, or [SentenceView#NONE]
record Clause(
        int predicate,
        int groupStart,
        int modal,
        boolean negated,
        int subject,
        int from,
        int to,
        Role role,
        List<Integer> complements,
        int governor) {

    /// How a clause hangs in its sentence.
    enum Role {
        /// The sentence's main clause or one coordinated with it.
        MAIN,
        /// What somebody says, believes or agrees: `that we will act`.
        CONTENT,
        /// Without a finite verb: a list item (`end hunger`, `support for`), a heading.
        FRAGMENT
    }

    Clause {
        complements = List.copyOf(complements);
    }

    Clause governing(List<Integer> verbs) {
        return new Clause(predicate, groupStart, modal, negated, subject, from, to, role, verbs, governor);
    }

    Clause about(int other) {
        return new Clause(predicate, groupStart, modal, negated, other, from, to, role, complements, governor);
    }

    Clause within(int start, int end) {
        return new Clause(predicate, groupStart, modal, negated, subject, start, end, role, complements, governor);
    }
}
