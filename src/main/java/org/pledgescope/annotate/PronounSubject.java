package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.DocumentKind;

/// `They`, `both` and the like stand for the subject of the sentence before. In a joint statement, where that was the
/// issuer, they are the issuer too, and so they are where the text speaks of its parties in the third person and has
/// just named nobody else; elsewhere they are other people. `It` stands for a single institution named just before, in
/// any kind of text, and otherwise for nothing that acts. `He` and `she` stand for a party only where the text never says
/// `we`, as in the report of a meeting.
///
/// ```
/// The leaders met. [They](subject.pronoun) agreed to meet again.   => the issuer
/// The Board met. [It](subject.pronoun) will meet again.            => the issuer, in the Board's statement
/// Critics met. They agreed on little.                              => somebody else
/// We met. It will rain.                                            => a thing
/// ```
record PronounSubject(WordLists words) implements SubjectRule {

    private static final int REACH = 5;

    @Override
    public String id() {
        return "subject.pronoun";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        Speaker.Role before = subject.before().role();
        if (words.has(WordClass.THING_PRONOUN, subject.sentence(), subject.head())) {
            if (isAuthor(subject)) {
                return Optional.of(Speaker.Role.ISSUER);
            }
            return Optional.of(subject.before().isInstitution() ? before : Speaker.Role.THING);
        }
        if (words.has(WordClass.PERSON_PRONOUN, subject.sentence(), subject.head())) {
            boolean isParty = before == Speaker.Role.ISSUER && subject.speaker().reportsItsParties();
            return Optional.of(isParty ? Speaker.Role.ISSUER : Speaker.Role.OTHER);
        }
        if (!words.has(WordClass.BACK_REFERENCE, subject.sentence(), subject.head())) {
            return Optional.empty();
        }
        if (isShareOfThing(subject)) {
            return Optional.of(Speaker.Role.THING);
        }
        boolean isParty = before == Speaker.Role.ISSUER || !subject.before().isKnown();
        boolean isReported = subject.speaker().reportsItsParties() || restates(subject);
        boolean refersBack = subject.speaker().isJoint() && (isParty || before == Speaker.Role.THING && isReported);
        return Optional.of(refersBack ? Speaker.Role.ISSUER : Speaker.Role.OTHER);
    }

    /// "Each of our rivers" is a river; "each of the leaders", "both of us" are people.
    private boolean isShareOfThing(Subject subject) {
        SentenceView sentence = subject.sentence();
        int of = subject.head() + 1;
        return sentence.is(of, "of")
                && !sentence.tag(Math.min(of + 1, sentence.size() - 1)).equals("PRP")
                && !words.hasAny(WordClass.PRINCIPAL, sentence, of, of + REACH)
                && !words.hasAny(WordClass.COLLECTIVE, sentence, of, of + REACH);
    }

    /// "They agreed to", "they reaffirmed": what nobody but the parties of a joint text is said to do.
    private boolean restates(Subject subject) {
        return words.has(WordClass.PERFORMATIVE, subject.sentence(), subject.clause().predicate());
    }

    /// A manifesto that begins with `it` speaks of its author.
    private static boolean isAuthor(Subject subject) {
        return subject.speaker().kind() == DocumentKind.MANIFESTO && !subject.before().isKnown();
    }
}
