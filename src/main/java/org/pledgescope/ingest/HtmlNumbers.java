package org.pledgescope.ingest;

import java.util.Locale;
import org.jsoup.nodes.Element;

/// The numbers that a browser prints before the items of an ordered list, by its `start`, `type`, `reversed` and each
/// item's `value`.
final class HtmlNumbers {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST = 100_000;
    private static final int LARGEST_ROMAN = 3999;

    private final String type;
    private final int step;
    private int next;

    HtmlNumbers(Element list) {
        boolean isReversed = list.hasAttr("reversed");
        int count = (int) list.children().stream().filter(item -> item.nameIs("li")).count();
        this.type = type(list);
        this.step = isReversed ? -1 : 1;
        this.next = number(list.attr("start"), isReversed ? count : 1);
    }

    /// The label of the next item: `3.`, `c.`, `iii.`.
    String label(Element item) {
        int number = number(item.attr("value"), next);
        next = number + step;
        String printed =
                switch (type) {
                    case "a" -> letters(number);
                    case "A" -> letters(number).toUpperCase(Locale.ROOT);
                    case "i" -> roman(number);
                    case "I" -> roman(number).toUpperCase(Locale.ROOT);
                    default -> Integer.toString(number);
                };
        return printed + ".";
    }

    private static String type(Element list) {
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        if (style.contains("lower-alpha") || style.contains("lower-latin")) {
            return "a";
        }
        if (style.contains("upper-alpha") || style.contains("upper-latin")) {
            return "A";
        }
        if (style.contains("-roman")) {
            return style.contains("lower-roman") ? "i" : "I";
        }
        return list.attr("type");
    }

    private static int number(String attribute, int otherwise) {
        return attribute.matches("\\s*-?\\d{1,5}\\s*") ? Integer.parseInt(attribute.strip()) : otherwise;
    }

    private static String letters(int number) {
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
