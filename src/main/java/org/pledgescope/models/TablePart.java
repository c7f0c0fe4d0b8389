package org.pledgescope.models;

/// The text of one of the files that together make a table.
///
/// @param place    how messages name the file
/// @param replaces whether nothing of what lies below counts: its first line is `#! replace`
record TablePart(String text, String place, boolean replaces) {

    private static final String DIRECTIVE = "#!";
    private static final String REPLACE = "replace";

    /// @throws ModelException if a line begins with `#!` and says something else
    static TablePart of(String text, String place) {
        boolean replaces = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = number == 1 ? line.replaceFirst("^" + TsvTable.BYTE_ORDER_MARK, "") : line;
            if (!bare.startsWith(DIRECTIVE)) {
                continue;
            }
            if (number > 1 || !bare.substring(DIRECTIVE.length()).strip().equals(REPLACE)) {
                throw new ModelException(
                        "%s:%d: found '%s'; the only line of this form is '#! replace', and it must be the first"
                                .formatted(place, number, bare.strip()));
            }
            replaces = true;
        }
        return new TablePart(text, place, replaces);
    }
}
