package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.pledgescope.text.Span;

/// Finds the matches of a token query in one sentence of a segment after another.
final class TokenMatcher {

    private final TokenWork work;
    private final TokenPlaces places;
    private final Optional<Pattern> pattern;
    private final List<Bounds> bounds;
    private final List<Span> matches = new ArrayList<>();

    /// A pattern ready to run.
    private record Pattern(TokenPlaces.Tests tests, TokenMachine machine) {}

    private record Bounds(TokenFind.Bound bound, Pattern pattern) {}

    TokenMatcher(TokenFind find, LeafReader reader, TokenWork work) throws IOException {
        this.work = work;
        this.places = new TokenPlaces(reader);
        this.pattern = find.pattern().isPresent() ? Optional.of(ready(find.pattern().get())) : Optional.empty();
        this.bounds = new ArrayList<>();
        for (TokenFind.Bound bound : find.bounds()) {
            bounds.add(new Bounds(bound, ready(bound.pattern())));
        }
    }

    private Pattern ready(TokenPattern asked) throws IOException {
        TokenProgram program = TokenProgram.of(asked);
        TokenPlaces.Tests tests = places.tests(program.tests());
        return new Pattern(tests, new TokenMachine(program, tests.words(), work));
    }

    /// How many matches there are, as cheaply as can be.
    ///
    /// @param sentence no less than at the call before
    int count(int sentence) throws IOException {
        places.enter(sentence);
        if (bounds.isEmpty() && pattern.isPresent() && pattern.get().machine().isOneWord()) {
            return pattern.get().tests().countFirst();
        }
        return matches(sentence).size();
    }

    /// The matches, from left to right, as half-open ranges of positions; no word is in two. Of use until the next call.
    ///
    /// @param sentence no less than at the call before
    List<Span> matches(int sentence) throws IOException {
        work.begin();
        places.enter(sentence);
        matches.clear();
        if (pattern.isPresent()) {
            add(pattern.get());
        } else if (places.length() > 0) {
            matches.add(new Span(0, places.length()));
        }
        for (Bounds each : bounds) {
            if (!matches.isEmpty()) {
                keep(each);
            }
        }
        return matches;
    }

    private void add(Pattern asked) throws IOException {
        if (!asked.tests().find(asked.machine().required())) {
            return;
        }
        int start = asked.machine().nextStart(0);
        while (start >= 0) {
            int end = asked.machine().preferred(start);
            if (end > start) {
                matches.add(new Span(start, end));
            }
            start = asked.machine().nextStart(Math.max(start + 1, end));
        }
    }

    private void keep(Bounds asked) throws IOException {
        TokenMachine machine = asked.pattern().machine();
        boolean isInside = asked.bound().isInside();
        int[] ends = new int[places.length()];
        Arrays.fill(ends, -1);
        if (asked.pattern().tests().find(machine.required())) {
            for (int start = machine.nextStart(0); start >= 0; start = machine.nextStart(start + 1)) {
                ends[start] = isInside ? machine.first(start) : machine.last(start);
            }
        }
        matches.removeIf(
                match -> (isInside ? hasInside(ends, match) : hasAround(ends, match)) == asked.bound().isNegated());
    }

    private static boolean hasInside(int[] ends, Span match) {
        for (int start = match.start(); start < match.end(); start++) {
            if (ends[start] >= 0 && ends[start] <= match.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAround(int[] ends, Span match) {
        for (int start = 0; start <= match.start(); start++) {
            if (ends[start] >= match.end()) {
                return true;
            }
        }
        return false;
    }
}
