package org.pledgescope.annotate;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.models.Lexicon;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;

/// Finds the words that weaken a clause and those that make it checkable. The lexicons propose; the rules here turn
/// down what the context contradicts.
final class CueTagger {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private final Lexicon hedges;
    private final Lexicon precision;

    CueTagger(Lexicon hedges, Lexicon precision) {
        this.hedges = hedges;
        this.precision = precision;
    }

    /// Hedges of a clause in text order.
    List<Cue> hedges(SentenceView sentence, Clause clause, Reading reading) {
        List<Cue> cues = new ArrayList<>();
        for (Lexicon.Match match : hedges.matches(sentence)) {
            if (lies(match, clause) && applies(sentence, match, reading)) {
                cues.add(cue(sentence, match));
            }
        }
        return cues;
    }

    /// Precision of a clause in text order; none where it does not commit.
    ///
    /// @param documentYear four digits or empty; years before it are background
    List<Cue> precision(SentenceView sentence, Clause clause, Reading reading, String documentYear) {
        List<Cue> cues = new ArrayList<>();
        if (reading.act() != Act.COMMITMENT) {
            return cues;
        }
        for (Lexicon.Match match : precision.matches(sentence)) {
            if (lies(match, clause) && !isPast(sentence, match, documentYear)) {
                cues.add(cue(sentence, match));
            }
        }
        return cues;
    }

    private static boolean lies(Lexicon.Match match, Clause clause) {
        return match.from() >= clause.from() && match.from() < clause.to();
    }

    private static boolean applies(SentenceView sentence, Lexicon.Match match, Reading reading) {
        int from = match.from();
        boolean isNegated = sentence.is(from - 1, "not", "no", "never", "without") || sentence.is(from - 2, "not");
        boolean fitsPlace =
                switch (match.entry().where()) {
                    case "promise" -> reading.promises();
                    case "modal" -> sentence.isTag(from, "MD") && !sentence.is(from + 1, "i", "like");
                    default -> true;
                };
        boolean fitsWord =
                switch (match.entry().id()) {
                    case "possibility.potential" -> !sentence.is(from - 1, "full", "fullest", "human");
                    case "condition.if" -> !sentence.is(from - 1, "as", "even") && !sentence.is(from + 1, "not", "any");
                    case "attribution.claims" -> sentence.isTag(from, "VB");
                    case "attribution.estimates" ->
                            sentence.isTag(match.to() - 1, "VB") || sentence.is(match.to() - 1, "that");
                    case "effort.help" -> sentence.isTag(from, "VB");
                    default -> true;
                };
        return fitsPlace && fitsWord && !(isNegated && match.entry().type().equals("condition"));
    }

    /// A year before the document's own is background, not a deadline.
    private static boolean isPast(SentenceView sentence, Lexicon.Match match, String documentYear) {
        Matcher year = YEAR.matcher(sentence.quote(match.from(), match.to()));
        if (documentYear.isEmpty() || !year.find()) {
            return false;
        }
        return Year.parse(year.group()).isBefore(Year.parse(documentYear));
    }

    private static Cue cue(SentenceView sentence, Lexicon.Match match) {
        CueType type = CueType.of(match.entry().type()).orElseThrow();
        return new Cue(sentence.span(match.from(), match.to()), type, match.entry().id());
    }
}
