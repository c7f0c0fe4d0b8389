package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.models.Lexicon;

/// Where a joint text does not say whom it speaks for, its parties are those that it makes promise. A name is a party
/// if its verb is a performative in the present ("Veldt commits to", "intends to"), which nobody uses of third states,
/// and where the text never says `we`, or several names promise together, also if it promises by `will` or in the past
/// ("has committed to").
///
/// ```
/// [Veldt](subject.named) commits to open its ports.      => the issuer, in a joint text
/// [Veldt](subject.named) will open its ports.            => the issuer, in a joint text that never says we
/// [Veldt and Marrow](subject.named) will open ports.     => the issuer, in a joint text
/// Veldt must open its ports.                             => not this rule
/// Veldt opened its ports.                                => not this rule
/// ```
record NamedSubject(ActVerbs verbs, WordLists words) implements SubjectRule {

    @Override
    public String id() {
        return "subject.named";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        boolean isParty =
                subject.speaker().isJoint()
                        && !subject.speaker().namesItself()
                        && subject.sentence().isTag(subject.head(), "NNP")
                        && !subject.clause().negated()
                        && !words.has(WordClass.INITIATIVE, subject.sentence(), subject.head())
                        && !words.has(WordClass.GOAL, subject.sentence(), subject.head())
                        && !words.has(WordClass.INSTRUMENT, subject.sentence(), subject.head())
                        && promises(subject);
        return isParty ? Optional.of(Speaker.Role.ISSUER) : Optional.empty();
    }

    private boolean promises(Subject subject) {
        SentenceView sentence = subject.sentence();
        Clause clause = subject.clause();
        boolean isReport = subject.speaker().reportsItsParties() || isJoined(subject);
        if (clause.modal() != SentenceView.NONE) {
            return isReport
                    && !sentence.tag(clause.predicate()).equals("VBN")
                    && (words.has(WordClass.WILL, sentence, clause.modal())
                            || words.has(WordClass.OPTION, sentence, clause.modal())
                                    && isCommitment(sentence, clause.groupStart()));
        }
        boolean isPresent = sentence.isTag(clause.groupStart(), "VBP") || sentence.isTag(clause.groupStart(), "VBZ");
        boolean isPerformative = words.has(WordClass.RESTATING, sentence, clause.predicate());
        return (isPresent || isReport) && isPerformative && isCommitment(sentence, clause.predicate())
                || isReport && isCommitment(sentence, clause.groupStart());
    }

    private boolean isCommitment(SentenceView sentence, int at) {
        return verbs.at(sentence, at)
                .map(Lexicon.Match::entry)
                .filter(entry -> entry.type().equals(ActVerbs.COMMITMENT))
                .isPresent();
    }

    /// "Veldt, Marrow and Orren": several names that promise together are the parties.
    private static boolean isJoined(Subject subject) {
        SentenceView sentence = subject.sentence();
        return sentence.dependents(subject.head()).stream()
                .anyMatch(other -> sentence.relation(other).equals("conj") && sentence.isTag(other, "NNP"));
    }
}
