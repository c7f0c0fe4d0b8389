package org.pledgescope.annotate;

/// The subject of a clause and what decides whom it stands for.
///
/// @param head   its main word
/// @param clause the clause whose subject it is
/// @param before what the last main clause was about, for `they`, `both` and `it`
record Subject(SentenceView sentence, int head, Clause clause, Speaker speaker, Antecedent before) {

    /// What a pronoun may stand for: the role of the last main clause's subject.
    ///
    /// @param isKnown       whether there was one; false at the start of a text
    /// @param isInstitution whether that subject was a single body or state and not people or a pronoun
    /// @param isPromise     whether the sentence before promised something, for `this` and `it`
    record Antecedent(boolean isKnown, Speaker.Role role, boolean isInstitution, boolean isPromise) {
        static final Antecedent NONE = new Antecedent(false, Speaker.Role.THING, false, false);

        Antecedent promising(boolean promised) {
            return new Antecedent(isKnown, role, isInstitution, promised);
        }
    }
}
