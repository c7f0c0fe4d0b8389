package org.pledgescope.ingest;

import java.util.regex.Pattern;

/// Words of one block as they come from inline elements, with the places where the original breaks a line.
final class InlineText {

    /// Stands for a line break; the line ends of the source are spaces.
    static final char BREAK = '\n';

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b\u2060\ufeff\\p{Cc}&&[^\\s]]");
    private static final Pattern SOURCE_BREAK = Pattern.compile("[\\r\\n\\f]+");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern UNIT_OR_DIGIT = Pattern.compile(".*(?:\\d|(?<!\\p{L})[kcdm]?m)", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();

    boolean isEmpty() {
        return text.isEmpty();
    }

    void append(String words) {
        text.append(SOURCE_BREAK.matcher(words).replaceAll(" "));
    }

    void lineBreak() {
        text.append(BREAK);
    }

    /// Small raised figures: part of a unit or of a power (`km²`), else a reference to a note, which is not read.
    ///
    /// @param isReference whether it leads to a note
    void raised(String words, boolean isReference) {
        String mark = oneLine(words).replaceAll("^[\\[(]|[\\])]$", "");
        boolean isMark = mark.matches("\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3})*|[*†‡§]+|[a-z]");
        if (isReference && isMark || isMark && !mark.matches("\\d|[a-z]") || mark.isEmpty()) {
            return;
        }
        if (mark.matches("\\d")) {
            boolean isPower = UNIT_OR_DIGIT.matcher(text).matches();
            text.append(isPower ? RAISED.substring(mark.charAt(0) - '0', mark.charAt(0) - '0' + 1) : "");
        } else {
            append(words);
        }
    }

    /// What has come so far, with its breaks; begins anew.
    String take() {
        String taken = INVISIBLE.matcher(text).replaceAll("");
        text.setLength(0);
        return taken;
    }

    /// One space for any white space.
    static String oneLine(CharSequence words) {
        return SPACES.matcher(INVISIBLE.matcher(words).replaceAll("")).replaceAll(" ").strip();
    }
}
