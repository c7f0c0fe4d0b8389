package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pledgescope.explain.ClauseReasons;
import org.pledgescope.explain.Explanation;
import org.pledgescope.explain.Grammar;
import org.pledgescope.explain.Phrase;
import org.pledgescope.explain.SentenceReasons;
import org.pledgescope.explain.Voice;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// What was heard of the reading of one document, from which its reasons can be told. For one thread and one document.
final class Transcript implements ReadingListener {

    /// A clause as it was read.
    record Note(Subject subject, ClauseInContext context, List<Clause> clauses, Reading reading, Statement statement) {}

    private record Pass(Means means, List<Note> notes) {}

    private final List<Pass> passes = new ArrayList<>();

    @Override
    public void begins(Means means) {
        passes.add(new Pass(means, new ArrayList<>()));
    }

    @Override
    public void reads(
            Subject subject, ClauseInContext context, List<Clause> clauses, Reading reading, Statement statement) {
        passes.getLast().notes().add(new Note(subject, context, clauses, reading, statement));
    }

    /// Why a document was read as it was.
    ///
    /// @param analysis what came of the last reading
    Explanation explanation(DocumentAnalysis analysis) {
        Pass last = passes.getLast();
        ActReasons acts = ActReasons.of(last.means().acts());
        Map<SentenceView, List<ClauseReasons>> clauses = new LinkedHashMap<>();
        for (int i = 0; i < last.notes().size(); i++) {
            Note note = last.notes().get(i);
            clauses.computeIfAbsent(note.context().sentence(), _ -> new ArrayList<>()).add(clause(acts, i));
        }
        List<SentenceReasons> sentences = new ArrayList<>();
        clauses.forEach((view, reasons) -> {
            Sentence sentence = analysis.sentences().get(sentences.size());
            sentences.add(new SentenceReasons(sentence, view.quote(view.span()), view.isParsed(), reasons));
        });
        return new Explanation(analysis, voice(analysis, last.means().speaker()), sentences);
    }

    private Voice voice(DocumentAnalysis analysis, Speaker speaker) {
        boolean areFound = passes.size() > 1 && !speaker.parties().isEmpty();
        String text = analysis.document().text();
        List<String> parties = new TreeSet<>(speaker.parties()).stream().map(party -> asPrinted(text, party)).toList();
        return new Voice(parties, areFound, speaker.saysWe());
    }

    /// A name in lower case as the text has it, if it has it.
    private static String asPrinted(String text, String name) {
        return IntStream.range(0, text.length())
                .filter(at -> text.regionMatches(true, at, name, 0, name.length()))
                .mapToObj(at -> text.substring(at, at + name.length()))
                .findFirst()
                .orElse(name);
    }

    private ClauseReasons clause(ActReasons acts, int number) {
        Pass last = passes.getLast();
        Note note = last.notes().get(number);
        SentenceView sentence = note.context().sentence();
        List<Statement> others =
                IntStream.range(0, last.notes().size())
                        .filter(other -> other != number)
                        .mapToObj(other -> last.notes().get(other))
                        .filter(other -> other.context().sentence().equals(sentence))
                        .map(Note::statement)
                        .toList();
        ScoreReasons scores = new ScoreReasons(last.means(), sentence);
        return new ClauseReasons(
                note.statement(),
                sentence.quote(note.statement().span()),
                grammar(note.context()),
                SubjectReasons.of(last.means().acts()).of(note.subject()),
                acts.of(note.subject(), note.context(), note.reading()),
                acts.lowered(note.context(), note.reading()),
                scores.of(note.statement()),
                scores.band(note.statement()),
                new CueReasons(last.means(), note, others).answers(),
                otherReading(number));
    }

    /// What the first reading made of a clause, where it differs.
    private String otherReading(int number) {
        String verdict = Wording.of(passes.getLast().notes().get(number).reading());
        return passes.getFirst().notes().stream()
                .skip(number)
                .findFirst()
                .map(note -> Wording.of(note.reading()))
                .filter(first -> !first.equals(verdict))
                .orElse("");
    }

    private static Grammar grammar(ClauseInContext context) {
        Clause clause = context.clause();
        SentenceView sentence = context.sentence();
        return new Grammar(
                phrase(sentence, clause.predicate()),
                optional(sentence, clause.subject()),
                optional(sentence, clause.modal()),
                clause.complements().stream().map(verb -> phrase(sentence, verb)).toList(),
                clause.negated(),
                switch (clause.role()) {
                    case MAIN -> Grammar.Role.MAIN;
                    case CONTENT -> Grammar.Role.CONTENT;
                    case FRAGMENT -> Grammar.Role.FRAGMENT;
                },
                optional(sentence, clause.governor()),
                context.isQuoted(),
                context.isReported(),
                context.place(),
                context.stem().map(Wording::of).orElse(""));
    }

    private static Optional<Phrase> optional(SentenceView sentence, int word) {
        return word == SentenceView.NONE ? Optional.empty() : Optional.of(phrase(sentence, word));
    }

    private static Phrase phrase(SentenceView sentence, int word) {
        return new Phrase(sentence.span(word, word + 1), sentence.quote(word, word + 1));
    }
}
