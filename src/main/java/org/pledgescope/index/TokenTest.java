package org.pledgescope.index;

import java.util.List;

/// What is asked of one word.
sealed interface TokenTest {

    /// Any word will do.
    record Any() implements TokenTest {}

    /// One of few terms stands at its place.
    record OneOf(String field, List<String> terms) implements TokenTest {
        public OneOf {
            terms = List.copyOf(terms);
        }
    }

    /// A term that a pattern fits stands at its place.
    ///
    /// @param prefix what the term has before the part that the pattern fits
    /// @param regex  as [TokenRegex] checked it
    record Fits(String field, String prefix, String regex) implements TokenTest {}

    record Not(TokenTest test) implements TokenTest {}

    record AllOf(List<TokenTest> tests) implements TokenTest {
        public AllOf {
            tests = List.copyOf(tests);
        }
    }

    record AnyOf(List<TokenTest> tests) implements TokenTest {
        public AnyOf {
            tests = List.copyOf(tests);
        }
    }
}
