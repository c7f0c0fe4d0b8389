package org.pledgescope.problem;

import java.util.regex.Pattern;

/// One thing that is wrong with an input, worded for the person who can mend it.
///
/// @param place  file, address or `file:line` where it is
/// @param id     stable name of the kind of problem, lower-case words joined by `-`: `not-supported`, `encoding`
/// @param found  what was found and, where it helps, what was expected: `byte 0x92 is not UTF-8`
/// @param remedy what to do, as an instruction: `re-save the file as UTF-8`
public record Problem(String place, String id, String found, String remedy) {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    public Problem {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("problem id '%s' needs lower-case words joined by '-'".formatted(id));
        }
        if (place.isBlank() || found.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a problem needs a place, a finding and a remedy: " + id);
        }
    }

    /// The problem in one line: `corpora/a.txt: error [encoding]: byte 0x92 is not UTF-8 (re-save the file as UTF-8)`.
    @Override
    public String toString() {
        return "%s: error [%s]: %s (%s)".formatted(place, id, found, remedy);
    }
}
