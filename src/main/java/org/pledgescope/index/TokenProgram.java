package org.pledgescope.index;

import java.util.ArrayList;
import java.util.List;

/// A pattern as steps that [TokenMachine] takes.
///
/// @param tests the distinct tests of its words
record TokenProgram(List<Step> steps, List<TokenTest> tests) {

    /// What to do next.
    sealed interface Step {

        /// Go on to the next step and word if a test holds for the word here.
        record Word(int test) implements Step {}

        /// Go on at the first step, else at the other.
        record Fork(int first, int other) implements Step {}

        /// Words that fit end here.
        record End() implements Step {}
    }

    TokenProgram {
        steps = List.copyOf(steps);
        tests = List.copyOf(tests);
    }

    static TokenProgram of(TokenPattern pattern) {
        Writer writer = new Writer();
        writer.write(pattern);
        writer.steps.add(new Step.End());
        return new TokenProgram(writer.steps, writer.tests);
    }

    /// Whether there is one way: a word, or words in a row.
    boolean isRow() {
        return steps.size() > 1 && steps.stream().noneMatch(Step.Fork.class::isInstance);
    }

    private static final class Writer {
        private final List<Step> steps = new ArrayList<>();
        private final List<TokenTest> tests = new ArrayList<>();

        void write(TokenPattern pattern) {
            switch (pattern) {
                case TokenPattern.One one -> {
                    if (!tests.contains(one.test())) {
                        tests.add(one.test());
                    }
                    steps.add(new Step.Word(tests.indexOf(one.test())));
                }
                case TokenPattern.Sequence sequence -> sequence.parts().forEach(this::write);
                case TokenPattern.Choice choice -> choice(choice.parts());
                case TokenPattern.Repeat repeat -> repeat(repeat);
            }
        }

        private void choice(List<TokenPattern> parts) {
            List<Integer> exits = new ArrayList<>();
            for (TokenPattern part : parts.subList(0, parts.size() - 1)) {
                int fork = reserve();
                write(part);
                exits.add(reserve());
                steps.set(fork, new Step.Fork(fork + 1, steps.size()));
            }
            write(parts.getLast());
            exits.forEach(exit -> steps.set(exit, jump(steps.size())));
        }

        private void repeat(TokenPattern.Repeat repeat) {
            for (int i = 0; i < repeat.least(); i++) {
                write(repeat.part());
            }
            boolean isOpen = repeat.most() == TokenPattern.NO_END;
            int optional = isOpen ? 1 : repeat.most() - repeat.least();
            List<Integer> forks = new ArrayList<>();
            for (int i = 0; i < optional; i++) {
                forks.add(reserve());
                write(repeat.part());
            }
            if (isOpen) {
                steps.add(jump(forks.getFirst()));
            }
            int after = steps.size();
            boolean isLazy = repeat.part().isGap();
            forks.forEach(
                    fork -> steps.set(fork, isLazy ? new Step.Fork(after, fork + 1) : new Step.Fork(fork + 1, after)));
        }

        private int reserve() {
            steps.add(new Step.End());
            return steps.size() - 1;
        }

        private static Step jump(int to) {
            return new Step.Fork(to, to);
        }
    }
}
