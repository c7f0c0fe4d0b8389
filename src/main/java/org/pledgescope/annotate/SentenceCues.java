package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pledgescope.models.Lexicon;
import org.pledgescope.models.Tangle;
import org.pledgescope.models.Words;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentKind;

/// The words of one sentence that weaken its clauses and those that make them checkable. The sentence is searched once,
/// whatever the number of its clauses; each clause is then asked only about the phrases that belong to it and those that
/// overlap them.
///
/// Not safe for use by several threads.
final class SentenceCues {

    private final CueTagger cues;
    private final SentenceView sentence;
    private final List<Clause> clauses;
    private final DocumentDate today;
    private final Found hedges;
    private Optional<Found> precision = Optional.empty();

    SentenceCues(CueTagger cues, SentenceView sentence, List<Clause> clauses, DocumentDate today) {
        this.cues = cues;
        this.sentence = sentence;
        this.clauses = clauses;
        this.today = today;
        this.hedges = new Found(cues.hedgeRows(), sentence);
    }

    /// The matches of a lexicon with the clauses that they belong to.
    private final class Found {

        private final IdentityHashMap<Lexicon.Match, Clause> owners = new IdentityHashMap<>();
        private final Map<Clause, List<Tangle>> tangles = new HashMap<>();

        Found(Lexicon rows, Words words) {
            for (Tangle tangle : rows.tangles(words)) {
                tangle.all().stream()
                        .filter(match -> !isNone(match))
                        .map(this::owner)
                        .distinct()
                        .forEach(clause -> tangles.computeIfAbsent(clause, _ -> new ArrayList<>()).add(tangle));
            }
        }

        private Clause owner(Lexicon.Match match) {
            return owners.computeIfAbsent(match, _ -> CueScope.clauseOf(sentence, clauses, match.from(), match.to()));
        }

        boolean belongs(Lexicon.Match match, Clause clause) {
            return owner(match).equals(clause);
        }

        List<Lexicon.Match> chosen(Clause clause, Predicate<Lexicon.Match> accepts) {
            return tangles.getOrDefault(clause, List.of()).stream()
                    .flatMap(tangle -> tangle.chosen(accepts).stream())
                    .toList();
        }
    }

    /// Hedges of a clause in text order.
    List<Cue> hedges(Clause clause, Reading reading, DocumentKind kind) {
        Predicate<Lexicon.Match> isHedge =
                match ->
                        (isNone(match) || hedges.belongs(match, clause))
                                && ContextCheck.allHold(
                                        match.entry().where(),
                                        new ContextCheck.Place(
                                                sentence, clause, reading, kind, match.from(), match.to()));
        return hedges.chosen(clause, isHedge).stream().filter(match -> !isNone(match)).map(this::cue).toList();
    }

    /// Precision of a clause in text order; none where it does not commit.
    List<Cue> precision(Clause clause, Reading reading) {
        if (reading.act() != Act.COMMITMENT) {
            return List.of();
        }
        Found found = precision.orElseGet(this::searched);
        precision = Optional.of(found);
        return found.chosen(clause, match -> specifies(clause, reading, match)).stream()
                .filter(match -> found.belongs(match, clause))
                .filter(match -> !cues.deadlines().isPast(sentence, match.from(), match.to(), today))
                .map(this::cue)
                .toList();
    }

    private Found searched() {
        return new Found(cues.precisionRows(), new MeasuredWords(sentence, cues.measures(), today));
    }

    private static boolean isNone(Lexicon.Match match) {
        return match.entry().type().equals(CueTagger.NONE);
    }

    private boolean specifies(Clause clause, Reading reading, Lexicon.Match match) {
        return match.entry().where().stream().allMatch(check -> holds(check, clause, reading, match))
                && PromisedPart.specifies(sentence, clause, match.from(), match.to());
    }

    private boolean holds(String check, Clause clause, Reading reading, Lexicon.Match match) {
        boolean isSubject = match.from() <= clause.subject() && clause.subject() < match.to();
        return switch (check) {
            case "figure" -> FigureCheck.counts(sentence, cues.measures(), match.from(), match.to());
            case "own-body" ->
                    reading.speaker() == Speaker.Role.OWN_BODY
                            && isSubject
                            && cues.measures().at(sentence, "doer", clause.subject()).isPresent();
            case "ahead" -> !PromisedPart.isTimeOfSaying(sentence, clause, match.from(), match.to());
            default -> true;
        };
    }

    private Cue cue(Lexicon.Match match) {
        CueType type = CueType.of(match.entry().type()).orElseThrow();
        return new Cue(sentence.span(match.from(), match.to()), type, match.entry().id());
    }
}
