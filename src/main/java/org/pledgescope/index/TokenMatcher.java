package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.pledgescope.text.Span;

/// Finds the matches of a token query in one sentence of a segment after another.
final class TokenMatcher {

    private final TokenWork work;
    private final TokenPlaces places;
    private final List<Pattern> patterns;
    private final List<Bounds> bounds;

    /// A pattern ready to run.
    private record Pattern(TokenProgram program, TokenMachine machine) {

        static Pattern of(TokenPattern pattern, TokenWork work) {
            TokenProgram program = TokenProgram.of(pattern);
            return new Pattern(program, new TokenMachine(program, work));
        }
    }

    private record Bounds(TokenFind.Bound bound, Pattern pattern) {}

    TokenMatcher(TokenFind find, LeafReader reader, TokenWork work) throws IOException {
        this.work = work;
        this.places = new TokenPlaces(reader);
        this.patterns = find.pattern().map(pattern -> Pattern.of(pattern, work)).stream().toList();
        this.bounds =
                find.bounds().stream().map(bound -> new Bounds(bound, Pattern.of(bound.pattern(), work))).toList();
    }

    /// The matches, from left to right, as half-open ranges of positions; no word is in two.
    ///
    /// @param sentence no less than at the call before
    List<Span> matches(int sentence) throws IOException {
        work.begin();
        int length = places.enter(sentence);
        List<Span> matches = new ArrayList<>();
        if (length > 0) {
            if (patterns.isEmpty()) {
                matches.add(new Span(0, length));
            } else {
                add(matches, patterns.getFirst(), length);
            }
            for (Bounds each : bounds) {
                keep(matches, each, length);
            }
        }
        return matches;
    }

    private void add(List<Span> matches, Pattern pattern, int length) throws IOException {
        List<BitSet> words = places.of(pattern.program().tests());
        int start = 0;
        while (start < length) {
            int end = pattern.machine().preferred(words, start);
            if (end > start) {
                matches.add(new Span(start, end));
            }
            start = Math.max(start + 1, end);
        }
    }

    private void keep(List<Span> matches, Bounds bounds, int length) throws IOException {
        if (matches.isEmpty()) {
            return;
        }
        TokenMachine machine = bounds.pattern().machine();
        List<BitSet> words = places.of(bounds.pattern().program().tests());
        int[] ends = new int[length];
        for (int start = 0; start < length; start++) {
            ends[start] = bounds.bound().isInside() ? machine.first(words, start) : machine.last(words, start);
        }
        matches.removeIf(match ->
                (bounds.bound().isInside() ? hasInside(ends, match) : hasAround(ends, match))
                        == bounds.bound().isNegated());
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
