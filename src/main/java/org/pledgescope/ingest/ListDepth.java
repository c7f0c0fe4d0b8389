package org.pledgescope.ingest;

import java.util.ArrayDeque;
import java.util.Deque;

/// How deep the items of a plain list are nested: deeper with more indentation, or with another style of label at the
/// same indentation; back again with a style or an indentation seen before.
final class ListDepth {

    private record Level(int indent, Label.Style style) {}

    private final Deque<Level> levels = new ArrayDeque<>();

    /// A paragraph that is no list item ends the list.
    void end() {
        levels.clear();
    }

    /// The depth of the next item, from 1.
    int of(int indent, Label.Style style) {
        while (!levels.isEmpty() && levels.peek().indent() > indent) {
            levels.pop();
        }
        boolean isKnown = levels.stream().anyMatch(level -> isSame(level, indent, style));
        while (isKnown && !isSame(levels.peek(), indent, style)) {
            levels.pop();
        }
        if (!isKnown) {
            levels.push(new Level(indent, style));
        }
        return levels.size();
    }

    /// `(i)` goes on after `(h)` as well as it begins a list of its own.
    private static boolean isSame(Level level, int indent, Label.Style style) {
        return level.indent() == indent && level.style() == style;
    }
}
