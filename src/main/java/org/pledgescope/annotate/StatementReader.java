package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final ReadingListener listener;
    private final Testability testability;
    private Act ruledBefore = Act.ASSERTION;
    private Subject.Antecedent before = Subject.Antecedent.NONE;
    private final Stems stems = new Stems();

    StatementReader(
            Rules rules,
            Speaker speaker,
            Quotations quotations,
            DocumentDate today,
            String issuer,
            ReadingListener listener) {
        this.acts = rules.acts();
        this.classifier = rules.classifier();
        this.cues = rules.cues();
        this.firmness = new FirmnessRule(rules.scale(), cues.levels(), cues.deadlines());
        this.speaker = speaker;
        this.quotations = quotations;
        this.today = today;
        this.issuer = issuer;
        this.listener = listener;
        listener.begins(new ReadingListener.Means(acts, cues, firmness, speaker, today));
        this.testability = new Testability(acts.words());
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
        List<Subject> subjects = new ArrayList<>();
        List<ClauseInContext> contexts = new ArrayList<>();
        for (Clause clause : clauses) {
            subjects.add(subjectOf(sentence, clause, clause.subject()));
            contexts.add(inContext(subjects.getLast(), paragraph, above.map(Stem::reading)));
        }
        List<Reading> readings = readings(sentence, paragraph, contexts);
        SentenceCues found = cues.in(sentence, clauses, today);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Reading reading = readings.get(i);
            List<FirmnessRule.Quoted> inherited = above.map(stem -> stem.hedgesFor(reading)).orElse(List.of());
            Statement statement = statement(sentence, found, clause, reading, inherited);
            statements.add(statement);
            listener.reads(subjects.get(i), contexts.get(i), clauses, reading, statement);
            if (mayOpenList(reading, last)) {
                last = Optional.of(Stem.of(sentence, reading, inherited, statement.hedges()));
            }
        }
        stems.leave(paragraph, sentence, last);
        before = before.promising(statements.stream().anyMatch(statement -> statement.act() == Act.COMMITMENT));
        return statements;
    }

    /// What each clause does: by the rules, and where they find nothing in the whole sentence, by the classifier.
    private List<Reading> readings(SentenceView sentence, Paragraph paragraph, List<ClauseInContext> contexts) {
        List<Reading> readings = contexts.stream().map(acts::read).toList();
        ActClassifier.Ruled ruled =
                new ActClassifier.Ruled(sentence, paragraph.kind(), speaker, ruledBefore, contexts, readings);
        ruledBefore = ruled.act();
        return classifier.settle(ruled, listener::learns);
    }

    /// A list hangs from the last promise or demand before it, and from an attitude where there is neither.
    private static boolean mayOpenList(Reading reading, Optional<Stem> before) {
        return reading.promises()
                || reading.act() == Act.EXPRESSIVE && before.filter(stem -> stem.reading().promises()).isEmpty();
    }

    /// An item hangs from its stem with its first sentence, and with a later one that begins with a verb, too.
    private static boolean mayHang(SentenceView sentence, Paragraph paragraph) {
        boolean isFirst = sentence.span(0, 1).start() <= paragraph.span().start();
        boolean isItem =
                paragraph.kind() == Paragraph.Kind.LIST_ITEM && (isFirst || sentence.isTag(sentence.firstWord(), "VB"));
        return isItem || startsInLowerCase(sentence);
    }

    private ClauseInContext inContext(Subject subject, Paragraph paragraph, Optional<Reading> stem) {
        SentenceView sentence = subject.sentence();
        Clause clause = subject.clause();
        Speaker.Role role = acts.roleOf(subject);
        boolean isQuoted = isQuoted(sentence, clause.predicate());
        boolean isSaidByOther = isQuoted && isQuoted(sentence, clause.subject()) && !isQuoted(sentence, 0);
        boolean isOwnQuotation = isQuoted && !speaker.quotesOthers() && role == Speaker.Role.ISSUER;
        boolean isReported =
                clause.role() == Clause.Role.CONTENT
                        && governedByOther(sentence, clause)
                        && !(isOwnQuotation && speaker.campaigns());
        ClauseInContext context =
                new ClauseInContext(
                        sentence,
                        clause,
                        paragraph.kind(),
                        speaker,
                        role,
                        isQuoted,
                        isSaidByOther,
                        isReported,
                        before.isPromise(),
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
                            true,
                            context.subject(),
                            isInstitution(context.sentence(), context.clause().subject()),
                            before.isPromise());
        }
    }

    private boolean isInstitution(SentenceView sentence, int subject) {
        boolean isPronoun = acts.words().has(WordClass.THING_PRONOUN, sentence, subject);
        boolean isSingular = sentence.tag(subject).equals("NN") || sentence.isTag(subject, "NNP");
        return isPronoun && before.isInstitution() || isSingular;
    }

    private Speaker.Role roleOf(SentenceView sentence, Clause clause, int head) {
        return acts.roleOf(subjectOf(sentence, clause, head));
    }

    private Subject subjectOf(SentenceView sentence, Clause clause, int head) {
        return new Subject(sentence, head, clause, speaker, before);
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
            SentenceCues found,
            Clause clause,
            Reading read,
            List<FirmnessRule.Quoted> inherited) {
        List<Cue> precision = found.precision(clause, read);
        Reading reading = testability.counted(sentence, clause, read, precision);
        List<Cue> hedges = found.hedges(clause, reading, speaker.kind());
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
