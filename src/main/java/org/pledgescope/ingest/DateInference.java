package org.pledgescope.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pledgescope.text.Paragraph;

/// Tells a text's date from its path or id, its title, or a date line at its head, to the precision found there.
final class DateInference {

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:17|18|19|20)\\d\\d)([-_./]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[789]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Map<String, String> MONTHS = months();
    private static final String NAMES = String.join("|", MONTHS.keySet());
    private static final Pattern SPELT =
            Pattern.compile(
                    "(?i)\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+)?("
                            + NAMES
                            + ")\\s+"
                            + "(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?"
                            + "((?:17|18|19|20)\\d\\d)\\b");
    private static final int LINES_READ = 4;
    private static final int LONGEST_DATE_LINE = 80;

    private DateInference() {}

    static Optional<String> date(String name, String title, Words words) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return numbers(file)
                .or(() -> spelt(title))
                .or(() -> head(words))
                .or(() -> first(MONTH, file))
                .or(() -> first(YEAR, file))
                .or(() -> first(YEAR, title));
    }

    private static Optional<String> numbers(String words) {
        Matcher day = DAY.matcher(words);
        return day.find()
                ? Optional.of("%s-%s-%s".formatted(day.group(1), day.group(3), day.group(4)))
                : Optional.empty();
    }

    private static Optional<String> head(Words words) {
        return words.paragraphs().stream()
                .limit(LINES_READ)
                .map(Paragraph::span)
                .filter(span -> span.length() <= LONGEST_DATE_LINE)
                .map(span -> spelt(span.of(words.text())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// A day or a month with its name: `11 July 2023`, `July 2023`.
    static Optional<String> spelt(String words) {
        Matcher spelt = SPELT.matcher(words);
        if (!spelt.find()) {
            return Optional.empty();
        }
        String month = MONTHS.get(spelt.group(2).toLowerCase(Locale.ROOT));
        String day = spelt.group(1) == null ? spelt.group(3) : spelt.group(1);
        boolean isDay = day != null && Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= 31;
        return Optional.of(spelt.group(4) + "-" + month + (isDay ? "-" + "0".repeat(2 - day.length()) + day : ""));
    }

    private static Optional<String> first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find()
                ? Optional.of(matcher.groupCount() == 2 ? matcher.group(1) + "-" + matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    private static Map<String, String> months() {
        String[] names = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        return IntStream.range(0, names.length)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> names[i], i -> (i < 9 ? "0" : "") + (i + 1)));
    }
}
