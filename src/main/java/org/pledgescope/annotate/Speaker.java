package org.pledgescope.annotate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgescope.models.IssuerNames;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;

/// Whom a text speaks for, by its kind and its issuer: `we` of a communiqué are its leaders, `the Committee` of a
/// central bank is the bank, a party named in a joint statement's title is its issuer. [SubjectRoles] asks it about
/// each subject.
///
/// @param parties names of the issuers in lower case
/// @param saysWe  whether the text speaks in the first person plural outside quotations
/// @param governs whether its author holds an office and says so
/// @param ownNames words of the names by which the text calls itself, in lower case; see [SelfNames]
record Speaker(DocumentKind kind, Set<String> parties, boolean saysWe, boolean governs, Set<String> ownNames) {

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

    private static final Set<DocumentKind> JOINT =
            Set.of(DocumentKind.COMMUNIQUE, DocumentKind.TREATY, DocumentKind.PRESS_RELEASE, DocumentKind.OTHER);
    private static final Set<DocumentKind> SELF_BINDING =
            Set.of(
                    DocumentKind.COMMUNIQUE,
                    DocumentKind.TREATY,
                    DocumentKind.STRATEGY,
                    DocumentKind.MANIFESTO,
                    DocumentKind.PRESS_RELEASE);
    private static final Set<DocumentKind> QUOTING =
            Set.of(DocumentKind.OP_ED, DocumentKind.NEWS, DocumentKind.ENCYCLOPEDIA, DocumentKind.OTHER);
    private static final Set<DocumentKind> CAMPAIGNING = Set.of(DocumentKind.PRESS_RELEASE, DocumentKind.MANIFESTO);

    Speaker {
        parties = Set.copyOf(parties);
        ownNames = Set.copyOf(ownNames);
    }

    static Speaker of(Metadata metadata, IssuerNames names, boolean saysWe) {
        Set<String> parties =
                Arrays.stream(metadata.issuer().value().split(";"))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .flatMap(name -> Stream.concat(Stream.of(name), names.of(name).stream()))
                        .collect(Collectors.toSet());
        return new Speaker(metadata.kind().value(), parties, saysWe, false, Set.of());
    }

    /// Whether a joint text does not say in its metadata whom it speaks for; then those are its parties that promise.
    boolean hidesItsParties() {
        return isJoint() && parties.isEmpty();
    }

    /// Whether a text of this kind speaks of itself by name even where it also says `we`, as a party's press release
    /// does, and its metadata do not say by which.
    boolean mayNameItself() {
        return CAMPAIGNING.contains(kind) && parties.isEmpty();
    }

    /// The same text, calling itself by names of these words.
    Speaker naming(Set<String> words) {
        return new Speaker(kind, parties, saysWe, governs, words);
    }

    /// Whether the text is known to speak of itself by name: then other names in it are other people's.
    boolean namesItself() {
        return !ownNames.isEmpty();
    }

    /// Whether the text sets out what its issuer will do if it can, and what that will bring about.
    boolean campaigns() {
        return CAMPAIGNING.contains(kind);
    }

    /// The same text with these names for its parties.
    Speaker joinedBy(Set<String> names) {
        Set<String> all = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return new Speaker(kind, all, saysWe, governs, ownNames);
    }

    /// The same text by an author who holds an office for these, in lower case; none if she holds none.
    Speaker inOfficeFor(Set<String> names) {
        Set<String> all = new TreeSet<>(parties);
        all.addAll(names);
        return new Speaker(kind, all, saysWe, governs || !names.isEmpty(), ownNames);
    }

    /// Whether a byline may tell whom it speaks for.
    boolean mayHaveByline() {
        return kind == DocumentKind.OP_ED;
    }

    /// Whether the text reports its own parties in the third person.
    boolean isJoint() {
        return JOINT.contains(kind);
    }

    /// Whether the parties of a joint text appear in the third person alone ("The leaders committed to").
    boolean reportsItsParties() {
        return isJoint() && !saysWe;
    }

    /// Whether arrangements without a named doer ("talks will be held") bind the issuer.
    boolean bindsItself() {
        return SELF_BINDING.contains(kind);
    }

    /// Whether what stands in quotation marks is somebody else's.
    boolean quotesOthers() {
        return QUOTING.contains(kind);
    }
}
