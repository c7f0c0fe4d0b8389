package org.pledgescope.ingest;

import java.util.regex.Pattern;

/// What becomes of raised signs: references to notes are not read aloud and go; the endings of ordinal numbers and the
/// powers of units and of ten stay.
final class PdfMarks {

    private static final Pattern MARK = Pattern.compile("[ ]?\ufdd0[^\ufdd1]*\ufdd1");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)\ufdd0(st|nd|rd|th)\ufdd1");
    private static final Pattern POWER =
            Pattern.compile("(?<=(?<!\\p{L})(?:[kcmd]?m|ft|10|CO|μm))\ufdd0(\\d{1,2})\ufdd1");
    private static final Pattern LETTERS = Pattern.compile("(?<=\\p{L})\ufdd0(\\p{L}{2,})\ufdd1");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private PdfMarks() {}

    /// The words without reference marks.
    static String without(String line) {
        if (line.indexOf(PdfWords.MARK) < 0) {
            return line;
        }
        String kept = ORDINAL.matcher(line).replaceAll("$1");
        kept = LETTERS.matcher(kept).replaceAll("$1");
        kept = POWER.matcher(kept).replaceAll(power -> raised(power.group(1)));
        return MARK.matcher(kept).replaceAll("").strip();
    }

    private static String raised(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }
}
