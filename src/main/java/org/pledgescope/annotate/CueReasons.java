package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pledgescope.explain.CueAnswer;
import org.pledgescope.explain.CueAnswer.Answer;
import org.pledgescope.explain.Phrase;
import org.pledgescope.explain.Row;
import org.pledgescope.models.Lexicon;
import org.pledgescope.models.Words;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;
import org.pledgescope.text.Statement;

/// Tells of every phrase of hedges.tsv and precision.tsv that stands in a sentence whether it counts in a clause and, if
/// not, which check keeps it from counting.
final class CueReasons {

    private static final String CHECK = "check.";

    private final ReadingListener.Means means;
    private final Transcript.Note note;
    private final SentenceView sentence;
    private final Set<Cue> elsewhere;

    /// @param others what the other clauses of the sentence say
    CueReasons(ReadingListener.Means means, Transcript.Note note, List<Statement> others) {
        this.means = means;
        this.note = note;
        this.sentence = note.context().sentence();
        this.elsewhere = new HashSet<>();
        others.forEach(other -> {
            elsewhere.addAll(other.hedges());
            elsewhere.addAll(other.precision());
        });
    }

    /// In text order.
    List<CueAnswer> answers() {
        List<Lexicon.Match> hedges = every(means.cues().hedgeRows(), sentence);
        List<Lexicon.Match> nones =
                hedges.stream().filter(CueReasons::isNone).filter(match -> failing(match).isEmpty()).toList();
        Words measured = new MeasuredWords(sentence, means.cues().measures(), means.today());
        List<CueAnswer> answers = new ArrayList<>();
        hedges.stream()
                .filter(match -> !isNone(match))
                .forEach(match -> answers.add(answer(match, note.statement().hedges(), nones, failing(match))));
        every(means.cues().precisionRows(), measured)
                .forEach(match ->
                        answers.add(answer(match, note.statement().precision(), List.of(), failingPrecision(match))));
        answers.sort(Comparator.comparing((CueAnswer answer) -> answer.words().span()));
        return answers;
    }

    /// Every match of every row at every place, whether or not others overlap it.
    private static List<Lexicon.Match> every(Lexicon rows, Words words) {
        return rows.tangles(words).stream().flatMap(tangle -> tangle.all().stream()).toList();
    }

    private static boolean isNone(Lexicon.Match match) {
        return match.entry().type().equals(CueTagger.NONE);
    }

    private CueAnswer answer(
            Lexicon.Match match, List<Cue> counting, List<Lexicon.Match> nones, Optional<String> failing) {
        Phrase words = new Phrase(sentence.span(match.from(), match.to()), sentence.quote(match.from(), match.to()));
        Row row = new Row(match.entry().id(), match.entry().place());
        Optional<Lexicon.Match> none = nones.stream().filter(other -> overlap(match, other)).findFirst();
        Optional<Cue> longer = counting.stream().filter(cue -> cue.span().contains(words.span())).findFirst();
        Answer answer;
        String why;
        if (counting.stream().anyMatch(cue -> isSame(cue, match, words))) {
            answer = Answer.COUNTS;
            why = "";
        } else if (elsewhere.stream().anyMatch(cue -> isSame(cue, match, words))) {
            answer = Answer.ELSEWHERE;
            why = Wording.of("cue.elsewhere");
        } else if (none.isPresent()) {
            answer = Answer.NO_HEDGE;
            why = Wording.of("cue.no-hedge", quote(none.get()), none.get().entry().id());
        } else if (longer.isPresent()) {
            answer = Answer.SHADOWED;
            why = Wording.of("cue.shadowed", sentence.quote(longer.get().span()), longer.get().rule());
        } else {
            answer = Answer.REFUSED;
            why = Wording.of("cue.refused", Wording.of(CHECK + failing.orElse("scope")));
        }
        return new CueAnswer(words, match.entry().type(), row, answer, why);
    }

    private static boolean isSame(Cue cue, Lexicon.Match match, Phrase words) {
        return cue.rule().equals(match.entry().id()) && cue.span().equals(words.span());
    }

    private String quote(Lexicon.Match match) {
        return sentence.quote(match.from(), match.to());
    }

    private static boolean overlap(Lexicon.Match some, Lexicon.Match other) {
        return some.from() < other.to() && other.from() < some.to();
    }

    /// The first check that keeps a phrase from being a hedge.
    private Optional<String> failing(Lexicon.Match match) {
        boolean isHere =
                isNone(match)
                        || CueScope.belongs(
                                sentence, note.clauses(), note.context().clause(), match.from(), match.to());
        ContextCheck.Place place =
                new ContextCheck.Place(
                        sentence,
                        note.context().clause(),
                        note.reading(),
                        means.speaker().kind(),
                        match.from(),
                        match.to());
        return Stream.concat(
                        isHere ? Stream.empty() : Stream.of("scope"),
                        Stream.of(ContextCheck.values())
                                .filter(check -> match.entry().where().contains(check.label()))
                                .filter(check -> !check.holds(place))
                                .map(ContextCheck::label))
                .findFirst();
    }

    /// The first check that keeps a phrase from making the clause checkable.
    private Optional<String> failingPrecision(Lexicon.Match match) {
        Clause clause = note.context().clause();
        int from = match.from();
        int to = match.to();
        if (note.reading().act() != Act.COMMITMENT) {
            return Optional.of("commits");
        }
        if (!CueScope.belongs(sentence, note.clauses(), clause, from, to)) {
            return Optional.of("scope");
        }
        if (means.cues().deadlines().isPast(sentence, from, to, means.today())) {
            return Optional.of("ahead");
        }
        return PromisedPart.specifies(sentence, clause, from, to)
                ? match.entry().where().stream().findFirst()
                : Optional.of("promised");
    }
}
