package org.pledgescope.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.pledgescope.evaluate.Correction;
import org.pledgescope.evaluate.GoldSentence;
import org.pledgescope.evaluate.Place;
import org.pledgescope.report.CorrectionTable.Unusable;
import org.pledgescope.text.Act;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Span;

/// One row of a register of commitments: where its words stand, and what a reader says of them.
///
/// @param place `file:line`, for messages
record CorrectionRow(CSVRecord cells, String place) {

    private static final int LOWEST_LEVEL = 2;
    private static final int HIGHEST_LEVEL = 6;

    /// Empty where the reader left the row alone.
    ///
    /// @throws Unusable if the words mean nothing
    Optional<Correction> correction() throws Unusable {
        String cell = cell("correction");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<Correction> correction = Correction.of(cell);
        if (correction.isEmpty()) {
            throw new Unusable(
                    place,
                    "correction '%s' means nothing, or two things at once".formatted(cell),
                    "write " + Correction.WORDS);
        }
        if (correction.get().isRight() && level().isEmpty()) {
            throw new Unusable(
                    place,
                    "'right' confirms the row's level, and the row has none",
                    "write what it is, for example commitment 5");
        }
        return correction;
    }

    /// The id of the document as the tables write it.
    String document() {
        return cell("document");
    }

    /// Where the row's words stand: in its sentence, else in its paragraph, else anywhere in the document.
    ///
    /// @throws Unusable if they stand nowhere or several times
    Span find(DocumentAnalysis analysis, ShownText shown) throws Unusable {
        String quote = cell("quote");
        boolean isGuarded = quote.startsWith("'") && Table.safe(quote.substring(1)).equals(quote);
        List<Span> found = List.of();
        for (Span within : places(analysis)) {
            found = shown.find(quote, within);
            if (found.isEmpty() && isGuarded) {
                found = shown.find(quote.substring(1), within);
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        if (found.size() != 1) {
            throw new Unusable(
                    place,
                    found.isEmpty()
                            ? "the words in the column quote do not stand in the document"
                            : "the words in the column quote stand there %d times".formatted(found.size()),
                    "copy them from the text as they are, as many as stand there once");
        }
        return found.getFirst();
    }

    private List<Span> places(DocumentAnalysis analysis) {
        List<Span> places = new ArrayList<>();
        String sentence = cell("sentence_id");
        number(sentence.substring(sentence.lastIndexOf('#') + 1))
                .filter(index -> index <= analysis.sentences().size())
                .ifPresent(index -> places.add(analysis.sentences().get(index - 1).span()));
        number(cell("paragraph"))
                .filter(index -> index <= analysis.document().paragraphs().size())
                .ifPresent(index -> places.add(analysis.document().paragraphs().get(index - 1).span()));
        places.add(new Span(0, analysis.document().text().length()));
        return places;
    }

    /// The labels that the reader gave, with what a `right` confirms of the row.
    GoldSentence labels(Correction correction, Place words) {
        boolean isRight = correction.isRight();
        Optional<Act> act = correction.act().or(() -> when(isRight, Act.COMMITMENT));
        return new GoldSentence(
                "line " + place.substring(place.lastIndexOf(':') + 1),
                words,
                act,
                isRight && correction.act().isEmpty() ? level() : correction.level(),
                act.map(one -> one == Act.COMMITMENT),
                correction.hedged().or(() -> when(isRight, !cell("hedges").isEmpty())),
                correction.conditional().or(() -> when(isRight, !cell("condition").isEmpty())),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static <T> Optional<T> when(boolean holds, T value) {
        return holds ? Optional.of(value) : Optional.empty();
    }

    private Optional<Integer> level() {
        return number(cell("level")).filter(level -> level >= LOWEST_LEVEL && level <= HIGHEST_LEVEL);
    }

    private String cell(String column) {
        return cells.isSet(column) ? cells.get(column).strip() : "";
    }

    /// A number from 1.
    private static Optional<Integer> number(String digits) {
        return digits.matches("[1-9][0-9]{0,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
