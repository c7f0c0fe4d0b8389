package org.pledgescope.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.pledgescope.index.TokenPlaces.Held;
import org.pledgescope.index.TokenProgram.Step;

/// Runs a program over the words of one sentence after another.
///
/// All ways in which words may fit are followed side by side, each step once a word, in the order in which they are
/// preferred. So no pattern needs more than words x steps for one start, and none can be written that goes on for
/// ever. A test is looked up in a sentence when a way first comes to it. Not safe for use by several threads.
final class TokenMachine {

    /// In place of the number of a test.
    private static final int FORK = -1;

    private static final int END = -2;

    private final TokenWork work;
    private final Held[] held;

    /// For each step the number of its test, [#FORK] or [#END].
    private final int[] tests;

    private final int[] firsts;
    private final int[] others;
    private final int[] starts;
    private final int[] seen;
    private int round;
    private int[] ways;
    private int[] next;
    private int count;

    /// @param held the tests of the program
    TokenMachine(TokenProgram program, List<Held> held, TokenWork work) {
        int size = program.steps().size();
        this.work = work;
        this.held = held.toArray(Held[]::new);
        this.tests = new int[size];
        this.firsts = new int[size];
        this.others = new int[size];
        this.seen = new int[size];
        this.ways = new int[size];
        this.next = new int[size];
        for (int i = 0; i < size; i++) {
            switch (program.steps().get(i)) {
                case Step.Word word -> tests[i] = word.test();
                case Step.Fork fork -> {
                    tests[i] = FORK;
                    firsts[i] = fork.first();
                    others[i] = fork.other();
                }
                case Step.End _ -> tests[i] = END;
            }
        }
        begin();
        follow(0);
        this.starts =
                Arrays.stream(next, 0, count).map(step -> tests[step]).filter(test -> test != END).distinct().toArray();
    }

    /// The first word at or behind a place from which on words may fit; -1 if there is none.
    int nextStart(int from) throws IOException {
        int nearest = -1;
        for (int test : starts) {
            int start = held[test].next(from);
            nearest = start >= 0 && (nearest < 0 || start < nearest) ? start : nearest;
        }
        return nearest;
    }

    /// Where the preferred words that fit from `start` on end, exclusive; -1 if none fit.
    int preferred(int start) throws IOException {
        return end(start, Wanted.PREFERRED);
    }

    /// As [#preferred], for the fewest words that fit.
    int first(int start) throws IOException {
        return end(start, Wanted.FIRST);
    }

    /// As [#preferred], for the most words that fit.
    int last(int start) throws IOException {
        return end(start, Wanted.LAST);
    }

    private enum Wanted {
        PREFERRED,
        FIRST,
        LAST
    }

    private int end(int start, Wanted wanted) throws IOException {
        int found = -1;
        begin();
        follow(0);
        for (int word = start; count > 0; word++) {
            int[] here = next;
            int size = count;
            next = ways;
            ways = here;
            work.spend(size);
            begin();
            for (int i = 0; i < size; i++) {
                int test = tests[here[i]];
                if (test == END) {
                    found = word;
                    if (wanted == Wanted.FIRST) {
                        return found;
                    }
                    size = wanted == Wanted.PREFERRED ? i : size;
                } else if (held[test].has(word)) {
                    follow(here[i] + 1);
                }
            }
        }
        return found;
    }

    private void begin() {
        round++;
        count = 0;
    }

    /// Adds the words and ends that are reached from a step without a word.
    private void follow(int step) {
        if (seen[step] == round) {
            return;
        }
        seen[step] = round;
        if (tests[step] == FORK) {
            follow(firsts[step]);
            follow(others[step]);
        } else {
            next[count++] = step;
        }
    }
}
