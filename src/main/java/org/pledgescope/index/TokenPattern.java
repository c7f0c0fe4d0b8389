package org.pledgescope.index;

import java.util.Collections;
import java.util.List;

/// A sequence of words that is asked for.
sealed interface TokenPattern {

    /// The upper bound of a repetition without one.
    int NO_END = Integer.MAX_VALUE;

    /// One word.
    record One(TokenTest test) implements TokenPattern {}

    /// One part after the other; of no parts: no word.
    record Sequence(List<TokenPattern> parts) implements TokenPattern {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /// One of the parts, an earlier one if it can be had.
    record Choice(List<TokenPattern> parts) implements TokenPattern {
        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /// A part several times in a row: as few times as will do where any word fits, else as often as it can be had.
    ///
    /// @param most [#NO_END] for any number
    record Repeat(TokenPattern part, int least, int most) implements TokenPattern {
        public Repeat {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException(
                        "repetition {%d,%d} needs 0 <= least <= most".formatted(least, most));
            }
        }
    }

    /// A test of the first of `width` words, of which the others may be any.
    static TokenPattern wide(TokenTest test, int width) {
        return width == 1
                ? new One(test)
                : new Sequence(
                        List.of(
                                new One(test),
                                new Sequence(Collections.nCopies(width - 1, new One(new TokenTest.Any())))));
    }

    /// Whether any words fit it.
    default boolean isGap() {
        return switch (this) {
            case One one -> one.test() instanceof TokenTest.Any;
            case Sequence sequence -> sequence.parts().stream().allMatch(TokenPattern::isGap);
            case Choice choice -> choice.parts().stream().allMatch(TokenPattern::isGap);
            case Repeat repeat -> repeat.part().isGap();
        };
    }

    /// Whether no words at all fit it.
    default boolean canBeEmpty() {
        return switch (this) {
            case One _ -> false;
            case Sequence sequence -> sequence.parts().stream().allMatch(TokenPattern::canBeEmpty);
            case Choice choice -> choice.parts().stream().anyMatch(TokenPattern::canBeEmpty);
            case Repeat repeat -> repeat.least() == 0 || repeat.part().canBeEmpty();
        };
    }

    /// Number of steps of the program for it; saturates far above what is allowed.
    default long size() {
        return switch (this) {
            case One _ -> 1;
            case Sequence sequence -> sequence.parts().stream().mapToLong(TokenPattern::size).sum();
            case Choice choice -> choice.parts().stream().mapToLong(part -> part.size() + 2).sum();
            case Repeat repeat -> {
                long part = Math.min(repeat.part().size(), Integer.MAX_VALUE);
                yield repeat.most() == NO_END
                        ? part * (repeat.least() + 1L) + 2
                        : part * repeat.least() + (part + 1) * (repeat.most() - repeat.least());
            }
        };
    }
}
