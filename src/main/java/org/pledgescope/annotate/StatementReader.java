package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.Cue;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Statement;

/// Reads the sentences of one document in order and says what each clause does. Remembers what later sentences lean on:
/// who spoke last (`they`, `both sides`) and which stem a list hangs from.
final class StatementReader {

    private final ActTagger acts;
    private final ActClassifier classifier;
    private final CueTagger cues;
    private final FirmnessRule firmness;
    private final Speaker speaker;
    private final Quotations quotations;
    private final DocumentDate today;
    private final String issuer;
    private final Consumer<ActExample> listener;
    private Act ruledBefore = Act.ASSERTION;
    private Subject.Antecedent before = Subject.Antecedent.NONE;
    private final Stems stems = new Stems();

    StatementReader(
            Rules rules,
            Speaker speaker,
            Quotations quotations,
            DocumentDate today,
            String issuer,
            Consumer<ActExample> listener) {
        this.acts = rules.acts();
        this.classifier = rules.classifier();
        this.cues = rules.cues();
        this.firmness = new FirmnessRule(rules.scale(), cues.levels(), cues.deadlines());
        this.listener = listener;
        this.speaker = speaker;
        this.quotations = quotations;
        this.today = today;
        this.issuer = issuer;
    }

    /// The statements of the next sentence; never empty.
    List<Statement> read(SentenceView sentence, Paragraph paragraph) {
        stems.enter(paragraph, startsInLowerCase(sentence));
        List<Clause> clauses =
                SurfaceClauses.completed(
                        sentence.isParsed()
                                ? ParsedClauses.of(sentence, acts.words())
                                : TaggedClauses.of(sentence, acts.words()),
                        sentence,
                        acts);
        List<Statement> statements = new ArrayList<>();
        Optional<Stem> above = mayHang(sentence, paragraph) ? stems.above(paragraph) : Optional.empty();
        Optional<Stem> last = Optional.empty();
        List<Reading> readings = readings(sentence, clauses, paragraph, above);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Reading reading = readings.get(i);
            List<FirmnessRule.Quoted> inherited = above.map(stem -> stem.hedgesFor(reading)).orElse(List.of());
            Statement statement = statement(sentence, clauses, clause, reading, inherited);
            statements.add(statement);
            last = reading.promises() ? Optional.of(Stem.of(sentence, reading, inherited, statement.hedges())) : last;
        }
        stems.leave(paragraph, sentence, last);
        return statements;
    }

    /// What each clause does: by the rules, and where they find nothing in the whole sentence, by the classifier.
    private List<Reading> readings(
            SentenceView sentence, List<Clause> clauses, Paragraph paragraph, Optional<Stem> above) {
        List<ClauseInContext> contexts = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (Clause clause : clauses) {
            ClauseInContext context = inContext(sentence, clause, paragraph, above.map(Stem::reading));
            contexts.add(context);
            readings.add(acts.read(context));
        }
        ActClassifier.Ruled ruled =
                new ActClassifier.Ruled(sentence, paragraph.kind(), speaker, ruledBefore, contexts, readings);
        ruledBefore = ruled.act();
        return classifier.settle(ruled, listener);
    }

    private static boolean mayHang(SentenceView sentence, Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.LIST_ITEM || startsInLowerCase(sentence);
    }

    private ClauseInContext inContext(
            SentenceView sentence, Clause clause, Paragraph paragraph, Optional<Reading> stem) {
        Speaker.Role subject = roleOf(sentence, clause, clause.subject());
        boolean isQuoted = isQuoted(sentence, clause.predicate());
        boolean isSaidByOther = isQuoted && isQuoted(sentence, clause.subject()) && !isQuoted(sentence, 0);
        boolean isReported = clause.role() == Clause.Role.CONTENT && governedByOther(sentence, clause);
        ClauseInContext context =
                new ClauseInContext(
                        sentence,
                        clause,
                        paragraph.kind(),
                        speaker,
                        subject,
                        isQuoted,
                        isSaidByOther,
                        isReported,
                        stem);
        remember(context);
        return context;
    }

    private boolean isQuoted(SentenceView sentence, int word) {
        return word >= 0 && quotations.contains(sentence.span(word, word + 1).start());
    }

    private void remember(ClauseInContext context) {
        boolean isHeard =
                context.clause().role() == Clause.Role.MAIN
                        && context.hasSubject()
                        && !(context.isQuoted() && speaker.quotesOthers())
                        && context.place() != Paragraph.Kind.HEADING
                        && context.place() != Paragraph.Kind.TITLE
                        && !context.sentence().is(context.sentence().size() - 1, "?");
        if (isHeard) {
            before =
                    new Subject.Antecedent(
                            context.subject(), isInstitution(context.sentence(), context.clause().subject()));
        }
    }

    private boolean isInstitution(SentenceView sentence, int subject) {
        boolean isPronoun = acts.words().has(WordClass.THING_PRONOUN, sentence, subject);
        boolean isSingular = sentence.tag(subject).equals("NN") || sentence.isTag(subject, "NNP");
        return isPronoun && before.isInstitution() || isSingular;
    }

    private Speaker.Role roleOf(SentenceView sentence, Clause clause, int head) {
        return acts.roleOf(new Subject(sentence, head, clause, speaker, before));
    }

    /// Whether the clause is what somebody other than the issuer says.
    private boolean governedByOther(SentenceView sentence, Clause clause) {
        for (int child : sentence.dependents(clause.governor())) {
            if (sentence.relation(child).equals("nsubj")) {
                return roleOf(sentence, clause, child) == Speaker.Role.OTHER;
            }
        }
        return false;
    }

    private static boolean startsInLowerCase(SentenceView sentence) {
        return Character.isLowerCase(sentence.text(0).codePointAt(0));
    }

    private Statement statement(
            SentenceView sentence,
            List<Clause> clauses,
            Clause clause,
            Reading reading,
            List<FirmnessRule.Quoted> inherited) {
        List<Cue> hedges = cues.hedges(sentence, clauses, clause, reading, speaker.kind());
        List<Cue> precision = cues.precision(sentence, clauses, clause, reading, today);
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
        int to = from + 1;
        if (!sentence.isTag(from, "PRP")) {
            while (from > 0
                    && (sentence.isTag(from - 1, "NNP")
                            || sentence.isTag(from - 1, "JJ")
                            || sentence.isTag(from - 1, "NN")
                            || sentence.isTag(from - 1, "PRP$"))) {
                from--;
            }
            to = behindName(sentence, clause.subject(), clause.predicate());
        }
        return new Actor(sentence.quote(from, to), Optional.of(sentence.span(from, to)), isIssuer);
    }

    /// Behind the last word of a name and of those joined to it: "the Kingdom of Spain and Mexico".
    private static int behindName(SentenceView sentence, int word, int predicate) {
        int end = word + 1;
        for (int next : sentence.dependents(word)) {
            boolean isJoined = sentence.relation(next).equals("conj") && sentence.isTag(next, "NN");
            boolean isOfName =
                    sentence.relation(next).equals("nmod")
                            && sentence.isTag(next, "NNP")
                            && (sentence.is(word + 1, "of") || sentence.is(word + 2, "of"));
            if (next > word && next < predicate && (isJoined || isOfName)) {
                end = Math.max(end, behindName(sentence, next, predicate));
            }
        }
        return end;
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
