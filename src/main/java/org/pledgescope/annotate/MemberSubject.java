package org.pledgescope.annotate;

import java.util.Optional;

/// The members of a joint text are those who signed it, some of them or all: "several members will provide". With a
/// name before or after them they are the members of something else, unless it names a body such as issues joint texts
/// ("Quad partners"). Countries, partners and leaders are those who
/// signed where they do what only a signatory does: "the countries have committed", "Isles leaders reaffirm".
///
/// ```
/// Several [members](subject.member) will provide credit.   => the issuer, in a joint text
/// Members of the Assembly will provide credit.             => not this rule
/// ```
record MemberSubject(WordLists words) implements SubjectRule {

    @Override
    public String id() {
        return "subject.member";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        SentenceView sentence = subject.sentence();
        int head = subject.head();
        boolean isMember =
                subject.speaker().isJoint()
                        && words.has(WordClass.MEMBER, sentence, head)
                        && !sentence.isTag(head - 1, "NNP")
                        && !sentence.is(head + 1, "of", "state", "states");
        boolean isOfOwnBody =
                subject.speaker().isJoint()
                        && words.has(WordClass.OWN_BODY, sentence, head - 1)
                        && words.has(WordClass.PARTY_NOUN, sentence, head)
                        && Character.isUpperCase(sentence.text(head - 1).charAt(0));
        return isMember || isOfOwnBody || subject.speaker().isJoint() && isCollective(subject)
                ? Optional.of(Speaker.Role.ISSUER)
                : Optional.empty();
    }

    private boolean isCollective(Subject subject) {
        SentenceView sentence = subject.sentence();
        int verb = subject.clause().predicate();
        boolean isActive =
                !sentence.tag(verb).equals("VBN") || sentence.lemma(subject.clause().groupStart()).equals("have");
        return isActive
                && subject.clause().modal() == SentenceView.NONE
                && sentence.isTag(subject.head(), "NN")
                && words.has(WordClass.COLLECTIVE, sentence, subject.head())
                && words.has(WordClass.RESTATING, sentence, verb)
                && !words.has(WordClass.QUANTIFIER, sentence, subject.head() - 1);
    }
}
