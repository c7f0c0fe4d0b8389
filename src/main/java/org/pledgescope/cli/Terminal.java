package org.pledgescope.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Prints words wrapped between a margin and the terminal's width, with bold words where the output is a terminal and
/// the user has not set `NO_COLOR`. What would steer the terminal is shown as `\u001b`.
///
/// @param width columns, at least 40
record Terminal(PrintWriter out, int width, boolean isBold) {

    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    Terminal {
        width = Math.max(NARROWEST, width);
    }

    /// As wide as the terminal says by the variable `COLUMNS`, 120 at most; 80 where the output is none or does not say.
    static Terminal of(PrintWriter out) {
        boolean isTerminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        String columns = Optional.ofNullable(System.getenv("COLUMNS")).orElse("");
        boolean isKnown = isTerminal && NUMBER.matcher(columns).matches();
        return new Terminal(
                out,
                isKnown ? Math.min(WIDEST, Integer.parseInt(columns)) : USUAL,
                isTerminal && System.getenv("NO_COLOR") == null);
    }

    void emptyLine() {
        out.println();
    }

    /// A label at an indent and behind it, from a column on, words over as many lines as they need.
    ///
    /// @param indent columns before the label
    /// @param column where the words begin on each line
    void line(int indent, int column, String label, String words) {
        StringBuilder line = new StringBuilder(" ".repeat(indent)).append(shown(label));
        line.append(" ".repeat(Math.max(label.isEmpty() || words.isEmpty() ? 0 : 1, column - line.length())));
        boolean isFirst = true;
        for (String word : shown(words).split(" ")) {
            if (!isFirst && line.length() + 1 + word.length() > width) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(column));
                isFirst = true;
            }
            line.append(isFirst ? "" : " ").append(word);
            isFirst = false;
        }
        out.println(line.toString().stripTrailing());
    }

    /// A line that stands out.
    void heading(int indent, String label, String words) {
        out.print(isBold ? "\u001b[1m" : "");
        line(indent, indent + label.length() + 1, label, words);
        out.print(isBold ? "\u001b[0m" : "");
    }

    private static String shown(String words) {
        return STEERING.matcher(words)
                .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)).toLowerCase(Locale.ROOT));
    }
}
