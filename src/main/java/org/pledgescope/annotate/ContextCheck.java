package org.pledgescope.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pledgescope.text.Act;
import org.pledgescope.text.DocumentKind;

/// What the column `where` of hedges.tsv can ask of the context of a phrase. Each constant says what must hold.
enum ContextCheck {
    /// The clause commits or demands.
    PROMISE,
    /// The clause neither commits nor demands.
    STATEMENT,
    /// The clause does not demand: who is asked is not vague.
    UNDIRECTED,
    /// The first word is a modal verb.
    MODAL,
    /// The first word is a verb.
    VERB,
    /// The first word is an adjective or a participle.
    ADJECTIVE,
    /// It stands in no relative clause: what is said there is said of something else. Central banks put the outlook
    /// there: "conditions that may slow growth".
    MAIN,
    /// It stands neither in a relative clause nor in a participle after a noun.
    OWN,
    /// It is a verb of the promise itself: `continue to help`, not `pay in order to help`.
    CHAIN,
    /// No `not`, `no`, `never`, `without`, `even` or `as` right before it.
    PLAIN,
    /// It opens a clause with a verb in the present: `when talks resume`, not `when talks resumed`.
    PRESENT,
    /// A subject and a verb follow: `until talks resume`, not `until May`.
    CLAUSE,
    /// A modal before its subject that asks nothing: `should talks fail`.
    INVERTED,
    /// The subject is no person.
    THING,
    /// The verb of the modal leads the sentence: no content of saying, no purpose.
    TOP,
    /// The text is no treaty: there `may` permits.
    NONLEGAL,
    /// The text argues or tells. Official texts use such words without weakening anything.
    OPEN;

    private static final Set<DocumentKind> ARGUING =
            Set.of(DocumentKind.OP_ED, DocumentKind.NEWS, DocumentKind.ENCYCLOPEDIA, DocumentKind.OTHER);

    /// A phrase in its context.
    ///
    /// @param from its first word
    /// @param to   behind its last word
    record Place(SentenceView sentence, Clause clause, Reading reading, DocumentKind kind, int from, int to) {}

    boolean holds(Place place) {
        SentenceView sentence = place.sentence();
        int from = place.from();
        return switch (this) {
            case PROMISE -> place.reading().promises();
            case STATEMENT -> !place.reading().promises();
            case UNDIRECTED -> place.reading().act() != Act.DIRECTIVE;
            case MODAL -> sentence.isTag(from, "MD");
            case VERB -> sentence.isTag(from, "VB");
            case ADJECTIVE -> sentence.isTag(from, "JJ") || sentence.tag(from).equals("VBN");
            case MAIN -> place.kind() == DocumentKind.CENTRAL_BANK || !Attachment.isInRelativeClause(sentence, from);
            case OWN -> !Attachment.isInRelativeClause(sentence, from) && !Attachment.isInParticiple(sentence, from);
            case CHAIN -> Attachment.isInChain(sentence, place.clause(), from);
            case PLAIN -> !sentence.is(beforeBe(sentence, from), "not", "n't", "no", "never", "without", "even", "as");
            case PRESENT -> Subordination.isPresent(sentence, place.to());
            case CLAUSE -> Subordination.opensClause(sentence, place.to());
            case INVERTED -> Subordination.isInverted(sentence, from);
            case THING -> Attachment.hasThingAsSubject(sentence, from);
            case TOP -> Attachment.leads(sentence, from);
            case NONLEGAL -> place.kind() != DocumentKind.TREATY;
            case OPEN -> ARGUING.contains(place.kind());
        };
    }

    /// The word before, `not` in `will not be subject to`.
    private static int beforeBe(SentenceView sentence, int from) {
        return sentence.is(from - 1, "be", "been") ? from - 2 : from - 1;
    }

    /// The word for it in a lexicon.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<String> labels() {
        return Arrays.stream(values()).map(ContextCheck::label).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether all that an entry asks for holds.
    static boolean allHold(List<String> where, Place place) {
        return Arrays.stream(values()).filter(check -> where.contains(check.label())).allMatch(c -> c.holds(place));
    }
}
