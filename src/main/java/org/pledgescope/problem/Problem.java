package org.pledgescope.problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One thing that is wrong with an input, worded for the person who can mend it.
///
/// @param severity whether the input gave nothing, or is read all the same
/// @param place  file, address or `file:line` where it is
/// @param id     stable name of the kind of problem, lower-case words joined by `-`: `not-supported`, `encoding`
/// @param found  what was found and, where it helps, what was expected: `byte 0x92 is not UTF-8`
/// @param remedy what to do, as an instruction: `re-save the file as UTF-8`
public record Problem(Severity severity, String place, String id, String found, String remedy) {

    /// How much of an input is lost.
    public enum Severity {
        /// The input, or the line of it that is named, gave nothing.
        ERROR,
        /// The input is read, and its reader ought to know this of it.
        WARNING;

        /// As written in messages and tables: `error`, `warning`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    public Problem {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("problem id '%s' needs lower-case words joined by '-'".formatted(id));
        }
        if (place.isBlank() || found.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a problem needs a place, a finding and a remedy: " + id);
        }
    }

    /// An [error][Severity#ERROR].
    public Problem(String place, String id, String found, String remedy) {
        this(Severity.ERROR, place, id, found, remedy);
    }

    /// A remark on an input that is read all the same.
    public static Problem warning(String place, String id, String found, String remedy) {
        return new Problem(Severity.WARNING, place, id, found, remedy);
    }

    /// How many there are, in words: `5 problems, 4 of them warnings`.
    public static String count(List<Problem> problems) {
        long warnings = problems.stream().filter(problem -> problem.severity() == Severity.WARNING).count();
        String all = problems.size() == 1 ? "1 problem" : String.format(Locale.ROOT, "%,d problems", problems.size());
        if (warnings == 0) {
            return all;
        }
        if (warnings == problems.size()) {
            return warnings == 1 ? "1 warning" : String.format(Locale.ROOT, "%,d warnings", warnings);
        }
        return String.format(
                Locale.ROOT, "%s, %,d of them %s", all, warnings, warnings == 1 ? "a warning" : "warnings");
    }

    /// Words from outside as a terminal may show them: whatever would steer it, break the line or turn its direction is
    /// the replacement character.
    public static String shown(String words) {
        return STEERING.matcher(words).replaceAll("\ufffd");
    }

    /// The problem in one line, without characters that steer a terminal:
    /// `corpora/a.txt: error [encoding]: byte 0x92 is not UTF-8 (re-save the file as UTF-8)`.
    @Override
    public String toString() {
        return shown("%s: %s [%s]: %s (%s)".formatted(place, severity.label(), id, found, remedy));
    }
}
