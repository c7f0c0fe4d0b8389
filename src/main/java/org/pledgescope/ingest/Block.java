package org.pledgescope.ingest;

import java.util.Optional;

/// A paragraph as an office document has it, before its kind is told from its neighbours.
///
/// @param words  with white space and line breaks as they came
/// @param role   what its style says
/// @param label  the number or bullet that the program prints before it; empty for none
/// @param style  what that label looks like, where the format says so
/// @param level  how deep its list is nested, from 0
/// @param page   counted from 1; 0 where the format has none
/// @param isBold whether all its words are in bold type
/// @param place  where it stands
record Block(
        String words,
        Role role,
        String label,
        Optional<Label.Style> style,
        int level,
        int page,
        boolean isBold,
        Place place) {

    /// What the style of a paragraph says of it.
    enum Role {
        PLAIN,
        TITLE,
        HEADING,
        CAPTION,
        NOTE
    }

    /// Where a paragraph stands. A table of one column is layout, not a table.
    enum Place {
        TEXT,
        CELL,
        HEADER_CELL
    }

    static Block plain(String words) {
        return new Block(words, Role.PLAIN, "", Optional.empty(), 0, 0, false, Place.TEXT);
    }

    Block at(Place other) {
        return new Block(words, role, label, style, level, page, isBold, other);
    }

    Block inFront(String before) {
        return new Block(before + words, role, label, style, level, page, isBold, place);
    }
}
