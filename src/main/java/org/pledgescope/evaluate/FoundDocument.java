package org.pledgescope.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.pledgescope.text.Act;
import org.pledgescope.text.CodePoints;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

/// What the program found in a document, in the terms of gold files.
record FoundDocument(List<FoundSentence> sentences, List<LabelledEntity> entities) {

    static final FoundDocument NOTHING = new FoundDocument(List.of(), List.of());

    FoundDocument {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
    }

    /// @param because the words and rules that decided, a line for each clause
    record FoundSentence(
            Place place,
            Act act,
            int level,
            List<LabelledCue> hedges,
            List<LabelledCue> precision,
            boolean isConditional,
            List<String> because) {

        FoundSentence {
            hedges = List.copyOf(hedges);
            precision = List.copyOf(precision);
            because = List.copyOf(because);
        }
    }

    static FoundDocument of(DocumentAnalysis analysis) {
        String text = analysis.document().text();
        CodePoints points = CodePoints.of(text);
        List<FoundSentence> sentences = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            sentences.add(
                    new FoundSentence(
                            place(points, sentence.span()),
                            sentence.act(),
                            sentence.level(),
                            cues(points, sentence.hedges()),
                            cues(points, sentence.precision()),
                            sentence.isConditional(),
                            sentence.statements().stream().map(statement -> because(statement, text)).toList()));
        }
        return new FoundDocument(
                sentences,
                analysis.outermostMentions().stream()
                        .map(mention -> new LabelledEntity(place(points, mention.span()), mention.type().name()))
                        .toList());
    }

    /// The same with each clause for a sentence of its own, to be compared with labels of clauses.
    static FoundDocument ofClauses(DocumentAnalysis analysis) {
        String text = analysis.document().text();
        CodePoints points = CodePoints.of(text);
        List<FoundSentence> clauses = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Statement clause : sentence.statements()) {
                clauses.add(
                        new FoundSentence(
                                place(points, clause.span()),
                                clause.act(),
                                clause.level(),
                                cues(points, clause.hedges()),
                                cues(points, clause.precision()),
                                clause.isConditionalItself(),
                                List.of(because(clause, text))));
            }
        }
        return new FoundDocument(clauses, List.of());
    }

    private static Place place(CodePoints points, Span span) {
        return new Place(points.toCodePoint(span.start()), points.toCodePoint(span.end()));
    }

    private static List<LabelledCue> cues(CodePoints points, List<Cue> cues) {
        return cues.stream().map(cue -> LabelledCue.of(place(points, cue.span()), cue.type().label())).toList();
    }

    private static String because(Statement statement, String text) {
        StringBuilder words = new StringBuilder(statement.act().label());
        if (statement.level() > 0) {
            words.append(' ').append(statement.level());
        }
        if (!statement.actor().name().isEmpty()) {
            words.append(", actor ").append(statement.actor().name());
        }
        for (Cue cue : statement.evidence()) {
            words.append(", '").append(cue.span().of(text)).append("' by ").append(cue.rule());
            words.append(cue.because().isEmpty() ? "" : " (" + cue.because() + ")");
        }
        statement.firmness().map(Firmness::arithmetic).ifPresent(sum -> words.append(": ").append(sum));
        return words.toString().replaceAll("\\s+", " ");
    }
}
