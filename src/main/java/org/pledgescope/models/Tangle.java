package org.pledgescope.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A stretch of a sentence with all matches of a lexicon that begin in it. Matches of two stretches have no word in
/// common, so that each can be decided on by itself.
///
/// @param places the words at which matches begin, in text order
public record Tangle(List<Place> places) {

    /// A word and the matches that begin at it, their contexts included; at least one, in the order in which they are
    /// tried.
    public record Place(int word, List<Lexicon.Match> matches) {

        public Place {
            matches = List.copyOf(matches);
        }
    }

    public Tangle {
        places = List.copyOf(places);
    }

    /// All matches in text order.
    public List<Lexicon.Match> all() {
        return places.stream().flatMap(place -> place.matches().stream()).toList();
    }

    /// From left to right the longest match at each place that a caller accepts, without overlap: where it turns down the
    /// longest, the next longest has its chance.
    public List<Lexicon.Match> chosen(Predicate<Lexicon.Match> accepts) {
        List<Lexicon.Match> chosen = new ArrayList<>();
        int free = 0;
        for (Place place : places) {
            Optional<Lexicon.Match> match = place.word() < free ? Optional.empty() : longest(place.matches(), accepts);
            match.ifPresent(chosen::add);
            free = match.map(Lexicon.Match::to).orElse(free);
        }
        return chosen;
    }

    /// The longest that is accepted; among equally long ones the first.
    static Optional<Lexicon.Match> longest(List<Lexicon.Match> matches, Predicate<Lexicon.Match> accepts) {
        Optional<Lexicon.Match> best = Optional.empty();
        for (Lexicon.Match match : matches) {
            if (match.end() > best.map(Lexicon.Match::end).orElse(-1) && accepts.test(match)) {
                best = Optional.of(match);
            }
        }
        return best;
    }
}
