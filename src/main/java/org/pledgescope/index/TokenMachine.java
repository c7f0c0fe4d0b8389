package org.pledgescope.index;

import java.util.BitSet;
import java.util.List;
import org.pledgescope.index.TokenProgram.Step;

/// Runs a program over the words of one sentence after another.
///
/// All ways in which words may fit are followed side by side, each step once a word, in the order in which they are
/// preferred. So no pattern needs more than words x steps for one start, and none can be written that goes on for
/// ever. Not safe for use by several threads.
final class TokenMachine {

    private final List<Step> steps;
    private final TokenWork work;
    private final int[] seen;
    private int round;
    private int[] ways;
    private int[] next;
    private int count;

    TokenMachine(TokenProgram program, TokenWork work) {
        this.steps = program.steps();
        this.work = work;
        this.seen = new int[steps.size()];
        this.ways = new int[steps.size()];
        this.next = new int[steps.size()];
    }

    /// Where the preferred words that fit from `start` on end, exclusive; -1 if none fit.
    ///
    /// @param places for each test of the program the words for which it holds
    int preferred(List<BitSet> places, int start) {
        return end(places, start, Wanted.PREFERRED);
    }

    /// As [#preferred], for the fewest words that fit.
    int first(List<BitSet> places, int start) {
        return end(places, start, Wanted.FIRST);
    }

    /// As [#preferred], for the most words that fit.
    int last(List<BitSet> places, int start) {
        return end(places, start, Wanted.LAST);
    }

    private enum Wanted {
        PREFERRED,
        FIRST,
        LAST
    }

    private int end(List<BitSet> places, int start, Wanted wanted) {
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
                switch (steps.get(here[i])) {
                    case Step.Word test -> {
                        if (places.get(test.test()).get(word)) {
                            follow(here[i] + 1);
                        }
                    }
                    case Step.End _ -> {
                        found = word;
                        if (wanted == Wanted.FIRST) {
                            return found;
                        }
                        size = wanted == Wanted.PREFERRED ? i : size;
                    }
                    case Step.Fork _ -> throw new IllegalStateException("forks are followed at once");
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
        if (steps.get(step) instanceof Step.Fork fork) {
            follow(fork.first());
            follow(fork.other());
        } else {
            next[count++] = step;
        }
    }
}
