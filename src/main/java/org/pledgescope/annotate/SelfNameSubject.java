package org.pledgescope.annotate;

import java.util.Optional;

/// Where a text speaks of itself by name, that name is the issuer, alone or within a longer one, and so is `the
/// government` where the author governs. Other names in it, and other governments and parties, are somebody else.
///
/// ```
/// Harbour will dredge the port. [Harbour](subject.self-name) has pledged two ferries.   => the issuer, in a press release
/// Harbour will dredge the port. Dune has pledged two ferries.                           => somebody else
/// ```
record SelfNameSubject(WordLists words) implements SubjectRule {

    private static final int REACH = 3;

    @Override
    public String id() {
        return "subject.self-name";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        SentenceView sentence = subject.sentence();
        int head = subject.head();
        boolean isName = isCapital(sentence, head) && sentence.isTag(head, "NN");
        boolean governs = sentence.is(head, "government");
        if (!subject.speaker().namesItself() || !isName && !governs) {
            return Optional.empty();
        }
        if (holdsOwnName(subject)) {
            boolean isThing =
                    words.has(WordClass.INITIATIVE, sentence, head) && !words.has(WordClass.OWN_BODY, sentence, head);
            return isThing ? Optional.empty() : Optional.of(Speaker.Role.ISSUER);
        }
        boolean isOther = words.has(WordClass.OFFICE, sentence, head);
        return isOther ? Optional.of(Speaker.Role.OTHER) : Optional.empty();
    }

    private static boolean holdsOwnName(Subject subject) {
        SentenceView sentence = subject.sentence();
        int from = subject.head();
        while (from > 0 && subject.head() - from < REACH && isCapital(sentence, from - 1)) {
            from--;
        }
        int to = subject.head() + 1;
        while (to < sentence.size() && to - subject.head() < REACH && isCapital(sentence, to)) {
            to++;
        }
        boolean isBareGovernment = to - from == 1 || sentence.is(from, "the") && to - from == 2;
        for (int i = from; i < to; i++) {
            if (subject.speaker().ownNames().contains(sentence.lower(i))
                    && (isBareGovernment || !sentence.is(i, "government"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(SentenceView sentence, int at) {
        return Character.isUpperCase(sentence.text(at).codePointAt(0));
    }
}
