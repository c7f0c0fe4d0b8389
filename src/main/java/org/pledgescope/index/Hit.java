package org.pledgescope.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Span;

/// A sentence that answers a query.
///
/// @param document    id of its document
/// @param title       empty when unknown
/// @param date        to the precision known, as in [org.pledgescope.text.Metadata]; empty when unknown
/// @param issuer      empty when unknown
/// @param paragraph   printed number of its paragraph, else the paragraph's place in the document counted from 1
/// @param page        page of the original, from 1; 0 where it has none
/// @param ordinal     its place among the document's sentences, counted from 0
/// @param span        where it stands in the document's text
/// @param text        the sentence in one line, words rejoined that a line's end divided
/// @param matches     the words that made it a hit, by their places in `text`; a longer one before one that it covers;
///                    empty where only facts without words were asked for
/// @param level       highest level of its commitments, 2 to 6; 0 where there is none
/// @param demand      strongest demand, 0 to 4
/// @param firmness    score of its firmest commitment, 0 to 100
/// @param band        present exactly with `firmness`
public record Hit(
        String document,
        String title,
        String date,
        String issuer,
        DocumentKind kind,
        String paragraph,
        int page,
        int ordinal,
        Span span,
        String text,
        List<Match> matches,
        Act act,
        int level,
        int demand,
        OptionalInt firmness,
        Optional<Band> band,
        boolean isConditional) {

    public Hit {
        matches = List.copyOf(matches);
        for (Match match : matches) {
            if (match.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "match %s leaves its sentence of %d".formatted(match.span(), text.length()));
            }
        }
    }

    /// The places to show a sentence around: those of the words asked for where there are any, else those of the
    /// names and cues; each once, none inside another.
    public List<Span> keywords() {
        List<Span> words =
                matches.stream()
                        .filter(match -> match.field() == SearchField.TEXT || match.field() == SearchField.LEMMA)
                        .map(Match::span)
                        .toList();
        List<Span> all = words.isEmpty() ? matches.stream().map(Match::span).toList() : words;
        return all.stream()
                .distinct()
                .filter(span -> all.stream().noneMatch(other -> !other.equals(span) && other.contains(span)))
                .toList();
    }
}
