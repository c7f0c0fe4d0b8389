package org.pledgescope.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Counts the items of one list as an office program does and gives what it prints before them.
final class ListNumbers {

    static final int LEVELS = 10;

    private static final int UNUSED = Integer.MIN_VALUE;
    private static final int LARGEST_ROMAN = 3999;
    private static final String BULLET = "•";
    private static final List<String> ROMAN_SIGNS =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final int[] counts = new int[LEVELS];

    /// How numbers look.
    enum Form {
        DECIMAL,
        DECIMAL_ZERO,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN,
        ORDINAL,
        BULLET,
        NONE
    }

    /// One level of a list.
    ///
    /// @param pattern what is printed, `%1` to `%9` standing for the number of that level; for bullets the sign
    /// @param start   the first number
    /// @param restart the level, counted from 1, after whose items this one begins anew; 0 for never
    /// @param isLegal whether numbers of higher levels are printed as decimals
    record Level(Form form, String pattern, int start, int restart, boolean isLegal) {

        Level startingAt(int number) {
            return new Level(form, pattern, number, restart, isLegal);
        }

        Label.Style style() {
            return switch (form) {
                case DECIMAL, DECIMAL_ZERO, ORDINAL, NONE, UPPER_LETTER, UPPER_ROMAN ->
                        pattern.contains("(") && form == Form.UPPER_LETTER ? Label.Style.LETTER : Label.Style.NUMBER;
                case LOWER_LETTER -> Label.Style.LETTER;
                case LOWER_ROMAN -> Label.Style.ROMAN;
                case BULLET -> Label.Style.BULLET;
            };
        }
    }

    ListNumbers() {
        Arrays.fill(counts, UNUSED);
    }

    /// The number of the next item of a level becomes this one.
    void restart(int level, int number) {
        counts[level] = number - 1;
    }

    /// Goes on to the next item of a level and gives what is printed before it.
    ///
    /// @param levels at least `level + 1` of them
    String next(List<Level> levels, int level) {
        counts[level] = counts[level] == UNUSED ? levels.get(level).start() : counts[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            if (i >= levels.size() || levels.get(i).restart() > level) {
                counts[i] = UNUSED;
            }
        }
        Level here = levels.get(level);
        return switch (here.form()) {
            case BULLET -> bullet(here.pattern());
            case NONE, DECIMAL, DECIMAL_ZERO, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN, ORDINAL ->
                    printed(levels, here);
        };
    }

    private String printed(List<Level> levels, Level here) {
        StringBuilder label = new StringBuilder();
        String pattern = here.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && level >= 0 && level < LEVELS && level < levels.size()) {
                Level meant = levels.get(level);
                int number = counts[level] == UNUSED ? meant.start() : counts[level];
                Form form = here.isLegal() && meant.form() != Form.NONE ? Form.DECIMAL : meant.form();
                label.append(printed(form, number));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /// Signs of symbol fonts have no meaning outside them.
    static String bullet(String sign) {
        String known = sign.strip();
        boolean isSymbol =
                known.isEmpty() || known.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        return isSymbol || known.equals("o") || known.equals("§") || known.equals("·") ? BULLET : known;
    }

    static String printed(Form form, int number) {
        return switch (form) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> (number >= 0 && number < 10 ? "0" : "") + number;
            case LOWER_LETTER -> letters(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case ORDINAL -> number + ordinal(number);
            case BULLET, NONE -> "";
        };
    }

    /// `a` to `z`, then `aa`, `bb`.
    private static String letters(int number) {
        if (number < 1 || number > 26 * 8) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder signs = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                signs.append(ROMAN_SIGNS.get(i));
                rest -= ROMAN_VALUES[i];
            }
        }
        return signs.toString();
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
