package org.pledgescope.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentKind;

/// Dates, kinds, counts and lists as a reader says them.
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int DAY_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;
    private static final String CUT = "…";
    private static final List<String> WORDS = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Wording() {}

    /// `12 June 2025` for `2025-06-12`, `June 2025` for `2025-06`; anything else is given back.
    public static String date(String iso) {
        try {
            return switch (iso.length()) {
                case DAY_LENGTH -> LocalDate.parse(iso).format(DAY);
                case MONTH_LENGTH -> YearMonth.parse(iso).format(MONTH);
                default -> iso;
            };
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /// `Communiqué`, `Op-ed`.
    public static String kind(DocumentKind kind) {
        return switch (kind) {
            case COMMUNIQUE -> "Communiqué";
            case OTHER -> "Text of no known kind";
            default -> {
                String name = kind.label().equals("op-ed") ? kind.label() : kind.label().replace('-', ' ');
                yield name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            }
        };
    }

    /// `1,204`.
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `1 sentence`, `2 sentences`.
    public static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /// From the first to the last of the dates, by month, for example `June 2022 to June 2025`; empty where none is
    /// known.
    static String span(List<String> dates) {
        List<String> known = dates.stream().filter(date -> !date.isEmpty()).sorted().toList();
        if (known.isEmpty()) {
            return "";
        }
        String first = date(start(known.getFirst(), MONTH_LENGTH));
        String last = date(start(known.getLast(), MONTH_LENGTH));
        return first.equals(last) ? first : first + " to " + last;
    }

    /// The number as a sentence says it: in letters from two to nine.
    static String word(int number) {
        return number >= 2 && number < 2 + WORDS.size() ? WORDS.get(number - 2) : count(number);
    }

    /// The text with a capital letter at its start.
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The parts as a sentence joins them: `a`, `a and b`, `a, b and c`.
    static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /// A percentage for a chart's attribute, for example `12.5%`.
    static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f%%", value);
    }

    /// The text, or its start with an ellipsis where it is longer than a place can hold; no word is cut that could stay
    /// whole, and no character in halves.
    ///
    /// @param length in UTF-16 code units, at least 2
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 1;
        int blank = text.lastIndexOf(' ', end);
        if (blank > length / 2) {
            end = blank;
        } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /// At most the first characters.
    static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /// The type of a hedge in words, for example `vague time`.
    static String hedge(CueType type) {
        return type.label().replace('_', ' ');
    }

    /// The kind of several texts, as a heading or label begins.
    static String kinds(DocumentKind kind) {
        return switch (kind) {
            case COMMUNIQUE -> "Communiqués";
            case OP_ED -> "Op-eds";
            case SPEECH -> "Speeches";
            case PRESS_RELEASE -> "Press releases";
            case CENTRAL_BANK -> "Central-bank texts";
            case STRATEGY -> "Strategies";
            case TREATY -> "Treaties";
            case MANIFESTO -> "Manifestos";
            case NEWS -> "News items";
            case ENCYCLOPEDIA -> "Encyclopedia articles";
            case OTHER -> "Other texts";
        };
    }
}
