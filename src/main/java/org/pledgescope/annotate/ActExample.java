package org.pledgescope.annotate;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pledgescope.text.Span;

/// A sentence in which the rules find no act, as a classifier sees it: what it can learn from, given a label.
///
/// @param span   the sentence, in UTF-16 code units of the original
/// @param traits what is known of it, in words
public record ActExample(Span span, SortedSet<String> traits) {

    public ActExample {
        traits = Collections.unmodifiableSortedSet(new TreeSet<>(traits));
    }
}
