package org.pledgescope.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A party that the metadata names is the issuer: by its full name, alone or joined with others, by a short form of it
/// ("the Forum" of the Isles Forum, "Veldt" of the Republic of Veldt), and as one of "the parties". The name must stand
/// at the subject, and no other name may stand before it: North Korea is not the Republic of Korea.
///
/// ```
/// (issuer: Republic of Veldt) [Veldt](subject.party) will pay for the secretariat.   => the issuer
/// (issuer: Republic of Veldt) South Veldt will pay for the secretariat.              => not this rule
/// (issuer: Republic of Veldt) Marrow will pay for the secretariat.                   => not this rule
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
        boolean isName = sentence.isTag(head, "NNP") || Character.isUpperCase(sentence.text(head).codePointAt(0));
        boolean isPartner = sentence.isTag(head - 1, "NNP") && words.has(WordClass.PARTY_NOUN, sentence, head);
        if (!isName && !isPartner && !sentence.is(head, "parties")) {
            return Optional.empty();
        }
        String phrase =
                sentence.quote(Math.max(0, head - WORDS_BEFORE), Math.min(sentence.size(), head + WORDS_AFTER))
                        .toLowerCase(Locale.ROOT);
        boolean isParty =
                subject.speaker().parties().stream()
                        .anyMatch(party -> phrase.contains(party) || isName && isShort(sentence, head, party));
        return isParty ? Optional.of(Speaker.Role.ISSUER) : Optional.empty();
    }

    private boolean isShort(SentenceView sentence, int head, String party) {
        List<String> name = Arrays.asList(party.split(" "));
        return name.contains(sentence.lower(head))
                && !words.has(WordClass.GENERIC_NAME, sentence, head)
                && (!sentence.isTag(head - 1, "NNP") || name.contains(sentence.lower(head - 1)));
    }
}
