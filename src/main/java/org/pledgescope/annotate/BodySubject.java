package org.pledgescope.annotate;

import java.util.Optional;
import java.util.regex.Pattern;

/// Groups, secretariats and ministries of a joint text or a strategy are the bodies that it sets up, tasks or speaks for.
///
/// ```
/// The working [group](subject.own-body) will report by May.   => an own body, in a joint text or a strategy
/// Danish forces must leave.                                   => not this rule: the body of a country
/// The rain will end by May.                                   => not this rule
/// ```
record BodySubject(WordLists words) implements SubjectRule {

    /// How adjectives of countries end; at the head of a sentence every word is capitalised.
    private static final Pattern DEMONYM = Pattern.compile("\\p{L}{2,20}(?:an|ish|ese|ch|li|qi|ni)");

    @Override
    public String id() {
        return "subject.own-body";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        boolean isBody =
                (subject.speaker().isJoint() || isNamed(subject))
                        && !isOfCountry(subject)
                        && words.has(WordClass.OWN_BODY, subject.sentence(), subject.head());
        return isBody ? Optional.of(Speaker.Role.OWN_BODY) : Optional.empty();
    }

    /// In a strategy or a manifesto only a body with a name: "the Ministry of Works", not "the forces at work".
    private static boolean isNamed(Subject subject) {
        return subject.speaker().bindsItself() && subject.sentence().isTag(subject.head(), "NNP");
    }

    /// "Danish forces", "Danish occupation forces" are Denmark's; "U.S. and Danish officials" are those of the parties.
    private static boolean isOfCountry(Subject subject) {
        SentenceView sentence = subject.sentence();
        int before = subject.head() - 1;
        while (sentence.isTag(before, "NN") && !sentence.isTag(before, "NNP")) {
            before--;
        }
        return sentence.isTag(before, "JJ")
                && Character.isUpperCase(sentence.text(before).charAt(0))
                && (before > 0 || DEMONYM.matcher(sentence.lower(before)).matches())
                && !sentence.is(before - 1, "and");
    }
}
