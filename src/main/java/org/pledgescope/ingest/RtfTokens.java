package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;

/// Takes an RTF file apart: groups, control words and symbols, and bytes of text.
final class RtfTokens {

    /// What stands at hand.
    enum Token {
        OPEN,
        CLOSE,
        /// A control word; [#name] and [#number] tell which.
        WORD,
        /// A control sign; [#value] is the character behind the backslash.
        SIGN,
        /// One byte of text; [#value] is it.
        BYTE,
        FINISHED
    }

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] bytes;
    private int at;
    private String name = "";
    private int number;
    private boolean hasNumber;
    private int value;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    /// The number of a control word, or `otherwise` where it has none.
    int number(int otherwise) {
        return hasNumber ? number : otherwise;
    }

    /// Whether a property that a control word names is switched on.
    boolean isOn() {
        return number(1) != 0;
    }

    int value() {
        return value;
    }

    Token next() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // Line ends of the file are none of the text.
                }
                default -> {
                    value = c;
                    return Token.BYTE;
                }
            }
        }
        return Token.FINISHED;
    }

    private Token control() {
        if (at >= bytes.length) {
            return Token.FINISHED;
        }
        int c = bytes[at] & 0xFF;
        if (isLetter(c)) {
            return word();
        }
        at++;
        if (c == '\'') {
            value = hex() * 16 + hex();
            return Token.BYTE;
        }
        value = c;
        return Token.SIGN;
    }

    private int hex() {
        int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        at += digit < 0 ? 0 : 1;
        return Math.max(digit, 0);
    }

    private Token word() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int digits = at;
        boolean isNegative = digits < bytes.length && bytes[digits] == '-';
        digits += isNegative ? 1 : 0;
        long found = 0;
        int from = digits;
        while (digits < bytes.length && Character.isDigit(bytes[digits]) && digits - from < LONGEST_NUMBER) {
            found = found * 10 + bytes[digits++] - '0';
        }
        hasNumber = digits > from;
        if (hasNumber) {
            at = digits;
            number = (int) Math.min(Integer.MAX_VALUE, found) * (isNegative ? -1 : 1);
        }
        at += at < bytes.length && bytes[at] == ' ' ? 1 : 0;
        if (name.equals("bin")) {
            at = (int) Math.min(bytes.length, at + (long) Math.max(0, number(0)));
        }
        return Token.WORD;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
