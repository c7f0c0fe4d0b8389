package org.pledgescope.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;

/// Whom a text speaks for: tells whether a subject is the issuer, one of its bodies, somebody else or a thing. Follows
/// the kind of text: `we` of a communiqué are its leaders, `the Committee` of a central bank is the bank, a party named
/// in a joint statement's title is its issuer.
record Speaker(DocumentKind kind, Set<String> parties) {

    /// What a subject is to the text.
    enum Role {
        ISSUER,
        /// A body that acts for the issuer: a working group, its ministers.
        OWN_BODY,
        /// Somebody else who can act.
        OTHER,
        /// Something that cannot act.
        THING
    }

    private static final Set<String> WE = Set.of("we", "us", "ourselves");
    private static final Set<DocumentKind> JOINT =
            Set.of(DocumentKind.COMMUNIQUE, DocumentKind.TREATY, DocumentKind.PRESS_RELEASE, DocumentKind.OTHER);
    private static final Set<String> PRINCIPALS =
            Set.of(
                    "leader",
                    "party",
                    "side",
                    "participant",
                    "president",
                    "minister",
                    "secretary",
                    "chancellor",
                    "taoiseach",
                    "principal",
                    "co-chair",
                    "government",
                    "delegation",
                    "ally",
                    "signatory",
                    "counterpart",
                    "premier",
                    "administration",
                    "head",
                    "foreign",
                    "both",
                    "two",
                    "three",
                    "representative",
                    "ambassador");
    private static final Set<String> BODIES =
            Set.of(
                    "group",
                    "council",
                    "committee",
                    "force",
                    "secretariat",
                    "board",
                    "dialogue",
                    "official",
                    "sherpa",
                    "team",
                    "department",
                    "agency",
                    "ministry",
                    "commission",
                    "governor",
                    "expert",
                    "authority",
                    "center",
                    "centre",
                    "institute",
                    "office",
                    "bureau",
                    "taskforce",
                    "quad",
                    "g7",
                    "g20",
                    "conference",
                    "summit",
                    "meeting");
    private static final Set<String> AGENTS =
            Set.of(
                    "country",
                    "state",
                    "nation",
                    "member",
                    "people",
                    "regime",
                    "community",
                    "congress",
                    "parliament",
                    "donor",
                    "creditor",
                    "company",
                    "leadership",
                    "actor",
                    "stakeholder",
                    "politician",
                    "lawmaker",
                    "bank",
                    "union",
                    "organization",
                    "organisation",
                    "partner",
                    "neighbor",
                    "neighbour",
                    "citizen",
                    "voter",
                    "everyone",
                    "they",
                    "you",
                    "he",
                    "she",
                    "government",
                    "leader",
                    "president",
                    "minister",
                    "party",
                    "side",
                    "ally",
                    "authority",
                    "west",
                    "alliance",
                    "economy",
                    "developer",
                    "bidder",
                    "individual");

    /// Names by which a text calls an issuer that its metadata names in full.
    private static final Map<String, List<String>> OTHER_NAMES =
            Map.of(
                    "united states", List.of("u.s."),
                    "republic of korea", List.of("rok"),
                    "european commission", List.of("european union"),
                    "quad leaders", List.of("quad", "australia", "india", "japan", "united states"));

    Speaker {
        parties = Set.copyOf(parties);
    }

    static Speaker of(Metadata metadata) {
        Set<String> parties =
                Arrays.stream(metadata.issuer().value().split(";"))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .flatMap(name ->
                                Stream.concat(Stream.of(name), OTHER_NAMES.getOrDefault(name, List.of()).stream()))
                        .collect(Collectors.toSet());
        return new Speaker(metadata.kind().value(), parties);
    }

    /// @param previous the role of the last sentence's subject, for `they` and `both`
    Role roleOf(SentenceView sentence, int subject, Role previous) {
        if (subject == SentenceView.NONE) {
            return Role.THING;
        }
        String word = sentence.lower(subject);
        String lemma = sentence.lemma(subject);
        if (WE.contains(word) || word.equals("i")) {
            return kind == DocumentKind.NEWS ? Role.OTHER : Role.ISSUER;
        }
        if (isOurs(sentence, subject)
                && (PRINCIPALS.contains(lemma) || AGENTS.contains(lemma) || BODIES.contains(lemma))) {
            return Role.ISSUER;
        }
        if (Set.of("they", "both", "all", "each", "it").contains(word)) {
            boolean refersBack = previous == Role.ISSUER && JOINT.contains(kind) && !word.equals("it");
            return refersBack ? Role.ISSUER : word.equals("it") ? Role.THING : Role.OTHER;
        }
        if (kind == DocumentKind.CENTRAL_BANK && Set.of("committee", "board", "fomc", "reserve").contains(lemma)) {
            return Role.ISSUER;
        }
        if (isParty(sentence, subject)) {
            return Role.ISSUER;
        }
        if (JOINT.contains(kind) && AGENTS.contains(lemma) && isCounted(sentence, subject)) {
            return Role.ISSUER;
        }
        if (JOINT.contains(kind) && PRINCIPALS.contains(lemma)) {
            return Role.ISSUER;
        }
        if (JOINT.contains(kind) && isTitled(sentence, subject)) {
            return Role.ISSUER;
        }
        if (JOINT.contains(kind) && BODIES.contains(lemma)) {
            return Role.OWN_BODY;
        }
        boolean isAgent =
                AGENTS.contains(lemma)
                        || PRINCIPALS.contains(lemma)
                        || BODIES.contains(lemma)
                        || sentence.isTag(subject, "NNP");
        return isAgent ? Role.OTHER : Role.THING;
    }

    private static boolean isOurs(SentenceView sentence, int subject) {
        for (int i = Math.max(0, subject - 4); i < subject; i++) {
            if (sentence.is(i, "our", "my")) {
                return true;
            }
        }
        return false;
    }

    /// "Both countries", "each partner", "the two nations".
    private static boolean isCounted(SentenceView sentence, int subject) {
        for (int i = Math.max(0, subject - 2); i < subject; i++) {
            if (sentence.is(i, "both", "two", "each", "three")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words up to the subject name a party to the text, or two countries joined in a joint statement.
    private boolean isParty(SentenceView sentence, int subject) {
        boolean isPartner =
                sentence.isTag(subject - 1, "NNP")
                        && Set.of("partner", "leader", "country", "member", "party").contains(sentence.lemma(subject));
        if (!sentence.isTag(subject, "NNP") && !isPartner && !sentence.is(subject, "parties")) {
            return false;
        }
        String phrase =
                sentence.quote(Math.max(0, subject - 5), Math.min(sentence.size(), subject + 4))
                        .toLowerCase(Locale.ROOT);
        return parties.stream().anyMatch(phrase::contains);
    }

    private static boolean isTitled(SentenceView sentence, int subject) {
        for (int i = Math.max(0, subject - 3); i < subject; i++) {
            if (sentence.isTag(i, "NNP")
                    && sentence.is(i, "president", "minister", "secretary", "chancellor", "vice")) {
                return true;
            }
        }
        return false;
    }
}
