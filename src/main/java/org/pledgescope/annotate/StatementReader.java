package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pledgescope.models.Scale;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Statement;

/// Reads the sentences of one document in order and says what each clause does. Remembers what later sentences lean on:
/// who spoke last (`they`, `both sides`) and which stem a list hangs from.
final class StatementReader {

    private static final Set<DocumentKind> QUOTING =
            Set.of(DocumentKind.OP_ED, DocumentKind.NEWS, DocumentKind.PRESS_RELEASE, DocumentKind.OTHER);

    private final ActTagger acts;
    private final CueTagger cues;
    private final FirmnessRule firmness;
    private final Speaker speaker;
    private final Quotations quotations;
    private final DocumentDate today;
    private final String issuer;
    private Speaker.Role lastSpeaker = Speaker.Role.THING;
    private Optional<Reading> stem = Optional.empty();
    private final StemHedges stemHedges = new StemHedges();

    StatementReader(
            ActTagger acts,
            CueTagger cues,
            Scale scale,
            Speaker speaker,
            Quotations quotations,
            DocumentDate today,
            String issuer) {
        this.acts = acts;
        this.cues = cues;
        this.firmness = new FirmnessRule(scale, cues.levels(), cues.deadlines());
        this.speaker = speaker;
        this.quotations = quotations;
        this.today = today;
        this.issuer = issuer;
    }

    /// The statements of the next sentence; never empty.
    List<Statement> read(SentenceView sentence, Paragraph paragraph) {
        if (paragraph.kind() != Paragraph.Kind.LIST_ITEM && !startsInLowerCase(sentence)) {
            stem = Optional.empty();
        }
        List<Clause> clauses =
                SurfaceClauses.completed(
                        sentence.isParsed() ? ParsedClauses.of(sentence) : TaggedClauses.of(sentence), sentence, acts);
        boolean isSilent =
                paragraph.kind() == Paragraph.Kind.HEADING
                        || paragraph.kind() == Paragraph.Kind.TITLE
                        || sentence.is(sentence.size() - 1, "?");
        List<Statement> statements = new ArrayList<>();
        Optional<Reading> last = Optional.empty();
        for (Clause clause : clauses) {
            Reading reading = isSilent ? Reading.assertion(Speaker.Role.THING) : reading(sentence, clause, paragraph);
            statements.add(statement(sentence, clauses, clause, reading));
            stemHedges.read(sentence, statements.getLast(), reading);
            last = reading.promises() ? Optional.of(reading) : last;
        }
        boolean opensList = sentence.is(sentence.size() - 1, ":", "-", "–", "—");
        if (opensList) {
            stem = last;
            stemHedges.hangList();
        }
        return statements;
    }

    private Reading reading(SentenceView sentence, Clause clause, Paragraph paragraph) {
        if (isQuoted(sentence, clause)) {
            return Reading.assertion(Speaker.Role.OTHER);
        }
        Speaker.Role subject = speaker.roleOf(sentence, clause.subject(), lastSpeaker);
        if (clause.role() == Clause.Role.CONTENT && governedByOther(sentence, clause)) {
            return Reading.assertion(subject);
        }
        boolean isItem =
                clause.subject() == SentenceView.NONE
                        && (paragraph.kind() == Paragraph.Kind.LIST_ITEM || startsInLowerCase(sentence));
        if (isItem && stem.isPresent()) {
            return acts.readItem(sentence, clause, stem.get());
        }
        if (clause.subject() == SentenceView.NONE && clause.role() == Clause.Role.FRAGMENT) {
            return acts.readPreamble(sentence, clause).orElse(Reading.assertion(subject));
        }
        if (clause.role() == Clause.Role.MAIN && clause.subject() != SentenceView.NONE) {
            lastSpeaker = subject;
        }
        return acts.read(sentence, clause, subject, speaker);
    }

    private boolean isQuoted(SentenceView sentence, Clause clause) {
        return QUOTING.contains(speaker.kind())
                && quotations.contains(sentence.span(clause.predicate(), clause.predicate() + 1).start());
    }

    /// Whether the clause is what somebody other than the issuer says.
    private boolean governedByOther(SentenceView sentence, Clause clause) {
        for (int child : sentence.dependents(clause.governor())) {
            if (sentence.relation(child).equals("nsubj")) {
                return speaker.roleOf(sentence, child, lastSpeaker) == Speaker.Role.OTHER;
            }
        }
        return false;
    }

    private static boolean startsInLowerCase(SentenceView sentence) {
        return Character.isLowerCase(sentence.text(0).codePointAt(0));
    }

    private Statement statement(SentenceView sentence, List<Clause> clauses, Clause clause, Reading reading) {
        List<Cue> hedges = cues.hedges(sentence, clauses, clause, reading, speaker.kind());
        List<Cue> precision = cues.precision(sentence, clauses, clause, reading, today);
        List<FirmnessRule.Quoted> inherited = stemHedges.of(reading);
        Optional<Firmness> score =
                reading.act() == Act.COMMITMENT
                        ? Optional.of(firmness.score(sentence, reading.level(), inherited, hedges, precision, today))
                        : Optional.empty();
        return new Statement(
                sentence.span(clause.from(), clause.to()),
                reading.act(),
                reading.level(),
                reading.demand(),
                actor(sentence, clause, reading),
                attribution(sentence, clause),
                reading.evidence(),
                hedges,
                inherited.stream().map(FirmnessRule.Quoted::cue).toList(),
                precision,
                score);
    }

    private Actor actor(SentenceView sentence, Clause clause, Reading reading) {
        boolean isIssuer = reading.speaker() == Speaker.Role.ISSUER || reading.speaker() == Speaker.Role.OWN_BODY;
        if (clause.subject() == SentenceView.NONE) {
            return isIssuer ? new Actor(issuer, Optional.empty(), true) : Actor.NOBODY;
        }
        int from = clause.subject();
        while (from > 0
                && (sentence.isTag(from - 1, "NNP")
                        || sentence.isTag(from - 1, "JJ")
                        || sentence.isTag(from - 1, "NN")
                        || sentence.isTag(from - 1, "PRP$"))) {
            from--;
        }
        return new Actor(
                sentence.quote(from, clause.subject() + 1),
                Optional.of(sentence.span(from, clause.subject() + 1)),
                isIssuer);
    }

    private String attribution(SentenceView sentence, Clause clause) {
        if (clause.role() != Clause.Role.CONTENT || !governedByOther(sentence, clause)) {
            return "";
        }
        return sentence.dependents(clause.governor()).stream()
                .filter(child -> sentence.relation(child).equals("nsubj"))
                .map(child -> sentence.quote(child, child + 1))
                .findFirst()
                .orElse("");
    }
}
