package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.pledgescope.index.TokenProgram.Step;
import org.pledgescope.text.Span;

/// Finds the matches of a token query in one sentence of a segment after another.
final class TokenMatcher {

    private final TokenWork work;
    private final TokenPlaces places;
    private final Optional<TokenRow> row;
    private final Optional<TokenMachine> machine;
    private final List<Bounds> bounds = new ArrayList<>();
    private final List<Span> matches = new ArrayList<>();

    private record Bounds(TokenFind.Bound bound, TokenMachine machine) {}

    TokenMatcher(TokenFind find, LeafReader reader, TokenWork work) throws IOException {
        this.work = work;
        this.places = new TokenPlaces(reader);
        Optional<TokenProgram> program = find.pattern().map(TokenProgram::of);
        boolean isRow = program.filter(TokenProgram::isRow).isPresent();
        this.row = isRow ? Optional.of(row(program.get())) : Optional.empty();
        this.machine = isRow || program.isEmpty() ? Optional.empty() : Optional.of(machine(program.get()));
        for (TokenFind.Bound bound : find.bounds()) {
            bounds.add(new Bounds(bound, machine(TokenProgram.of(bound.pattern()))));
        }
    }

    private TokenRow row(TokenProgram program) throws IOException {
        List<TokenPlaces.Held> tests = places.held(program.tests());
        List<TokenPlaces.Held> words = new ArrayList<>();
        for (Step step : program.steps()) {
            if (step instanceof Step.Word word) {
                words.add(tests.get(word.test()));
            }
        }
        return new TokenRow(words);
    }

    private TokenMachine machine(TokenProgram program) throws IOException {
        return new TokenMachine(program, places.held(program.tests()), work);
    }

    /// How many matches there are, as cheaply as can be.
    ///
    /// @param sentence no less than at the call before
    int count(int sentence) throws IOException {
        if (row.isPresent() && bounds.isEmpty()) {
            places.enter(sentence);
            return row.get().count();
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
        if (row.isPresent()) {
            row.get().addTo(matches);
        } else if (machine.isPresent()) {
            add(machine.get());
        } else if (places.length() > 0) {
            matches.add(new Span(0, places.length()));
        }
        for (Bounds each : bounds) {
            if (!matches.isEmpty()) {
                keep(each.bound(), each.machine());
            }
        }
        return matches;
    }

    private void add(TokenMachine pattern) throws IOException {
        int start = pattern.nextStart(0);
        while (start >= 0) {
            int end = pattern.preferred(start);
            if (end > start) {
                matches.add(new Span(start, end));
            }
            start = pattern.nextStart(Math.max(start + 1, end));
        }
    }

    private void keep(TokenFind.Bound bound, TokenMachine pattern) throws IOException {
        int[] ends = new int[places.length()];
        Arrays.fill(ends, -1);
        for (int start = pattern.nextStart(0); start >= 0; start = pattern.nextStart(start + 1)) {
            ends[start] = bound.isInside() ? pattern.first(start) : pattern.last(start);
        }
        matches.removeIf(
                match -> (bound.isInside() ? hasInside(ends, match) : hasAround(ends, match)) == bound.isNegated());
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
