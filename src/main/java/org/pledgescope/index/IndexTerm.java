package org.pledgescope.index;

/// A word as the index knows it.
///
/// @param form     folded
/// @param start    where it begins in the text that was split, in code units
/// @param end      where it ends, exclusive
/// @param position number of the word, counted from 0
/// @param width    how many positions it takes: more than 1 for a hyphenated compound
/// @param isPart   whether it is a part of a compound that has a term of its own
record IndexTerm(String form, int start, int end, int position, int width, boolean isPart) {

    IndexTerm {
        if (form.isEmpty() || start > end || position < 0 || width < 1) {
            throw new IllegalArgumentException(
                    "term '%s' at [%d, %d), position %d, width %d".formatted(form, start, end, position, width));
        }
    }

    /// A term that is no word of a text, such as an entity's name, at the place of the words behind it.
    static IndexTerm label(String form, int start, int end, int position) {
        return new IndexTerm(form, start, end, position, 1, false);
    }

    IndexTerm withForm(String other) {
        return new IndexTerm(other, start, end, position, width, isPart);
    }
}
