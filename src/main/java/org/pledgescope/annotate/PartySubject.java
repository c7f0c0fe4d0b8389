package org.pledgescope.annotate;

import java.util.Locale;
import java.util.Optional;

/// A party that the metadata names is the issuer, alone or joined with others, and so are "the parties". The name must
/// stand at the subject: a party named elsewhere in the sentence says nothing about who acts.
///
/// ```
/// (issuer: Veldt) [Veldt](subject.party) will pay for the secretariat.   => the issuer
/// (issuer: Veldt) Marrow will pay for the secretariat.                   => not this rule
/// ```
record PartySubject(WordLists words) implements SubjectRule {

    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_AFTER = 4;

    @Override
    public String id() {
        return "subject.party";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        SentenceView sentence = subject.sentence();
        int head = subject.head();
        boolean isPartner = sentence.isTag(head - 1, "NNP") && words.has(WordClass.PARTY_NOUN, sentence, head);
        if (!sentence.isTag(head, "NNP") && !isPartner && !sentence.is(head, "parties")) {
            return Optional.empty();
        }
        String phrase =
                sentence.quote(Math.max(0, head - WORDS_BEFORE), Math.min(sentence.size(), head + WORDS_AFTER))
                        .toLowerCase(Locale.ROOT);
        boolean isParty = subject.speaker().parties().stream().anyMatch(phrase::contains);
        return isParty ? Optional.of(Speaker.Role.ISSUER) : Optional.empty();
    }
}
