package org.pledgescope.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.pledgescope.models.Measures;

/// Dates in the words of policy texts.
///
/// ```
/// 2030 · FY 2029 · the 2030s · mid-century · early 2031 · the year 2030
/// 1 July · July 1, 2031 · March 3-4, 2031 · May of next year
/// the third quarter of 2031 · the first half of next year · this decade · later this year · next Monday
/// the end of 2031 · the end of the first quarter of 2031
/// ```
/// A year is four figures from 1900 to 2199 without a comma; months count only as names, so that `may` and `march` stay
/// verbs.
final class DateGrammar {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
    private static final Pattern DECADE = Pattern.compile("((19|20|21)\\d)0s");
    private static final Pattern DAY = Pattern.compile("([12]?\\d|3[01])(st|nd|rd|th)?([–-]\\d\\d?)?");
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    private final Measures measures;

    DateGrammar(Measures measures) {
        this.measures = measures;
    }

    /// The longest date that begins at a word.
    Optional<DatePhrase> at(SentenceView words, int from, DocumentDate today) {
        int start = words.is(from, "the", "our", "its") ? from + 1 : from;
        Optional<DatePhrase> part = part(words, start, today);
        if (part.isPresent()) {
            return part;
        }
        int qualified = measures.at(words, "pace", start).map(Measures.Member::end).orElse(start);
        return simple(words, qualified, today);
    }

    /// `end of 2031`, `first half of next year`, `third quarter`, `week of 10 April`.
    private Optional<DatePhrase> part(SentenceView words, int from, DocumentDate today) {
        OptionalInt edge = value(words, "edge", from);
        OptionalInt ordinal = value(words, "ordinal", from);
        boolean isOfYear = ordinal.isPresent() && words.is(from + 1, "quarter", "half");
        boolean isDayOf = ordinal.isPresent() && words.is(from + 1, "day");
        boolean isPart = edge.isPresent() || isOfYear || isDayOf || words.is(from, "week", "month", "summer", "autumn");
        int of = isOfYear || isDayOf ? from + 2 : from + 1;
        if (isPart && words.is(of, "of")) {
            int span = words.is(of + 1, "the") ? of + 2 : of + 1;
            Optional<DatePhrase> whole = at(words, of + 1, today).or(() -> calendarSpan(words, span, today));
            int month = edge.orElse(ordinal.orElse(0) * (words.is(from + 1, "half") ? 6 : 3));
            return whole.map(date -> new DatePhrase(date.end(), cut(date.latest(), month)));
        }
        return isOfYear ? Optional.of(new DatePhrase(of, Optional.empty())) : Optional.empty();
    }

    /// The last day of a month of the year that a date is; the date itself where it is no year.
    private static Optional<LocalDate> cut(Optional<LocalDate> whole, int month) {
        return whole.map(day ->
                day.getMonthValue() == MONTHS && day.getDayOfMonth() == 31 && month >= 1 && month <= MONTHS
                        ? YearMonth.of(day.getYear(), month).atEndOfMonth()
                        : day);
    }

    private OptionalInt value(SentenceView words, String name, int at) {
        return measures.at(words, name, at).map(Measures.Member::value).orElse(OptionalInt.empty());
    }

    /// `year`, `decade`, `century` after "the end of the".
    private Optional<DatePhrase> calendarSpan(SentenceView words, int at, DocumentDate today) {
        boolean isSpan = words.is(at, "year", "month", "quarter", "week", "decade", "century", "term", "day");
        return isSpan ? Optional.of(new DatePhrase(at + 1, endOf(words.lower(at), today, 0))) : Optional.empty();
    }

    private Optional<DatePhrase> simple(SentenceView words, int from, DocumentDate today) {
        int at = words.is(from, "fy", "fiscal", "calendar", "year") ? from + 1 : from;
        at = at > from && words.is(at, "year") ? at + 1 : at;
        if (isYear(words, at)) {
            return Optional.of(new DatePhrase(at + 1, Optional.of(endOfYear(words.lower(at)))));
        }
        if (at < words.size() && DECADE.matcher(words.lower(at)).matches()) {
            int first = Integer.parseInt(words.lower(at).substring(0, 4));
            return Optional.of(new DatePhrase(at + 1, Optional.of(LocalDate.of(first + 9, MONTHS, 31))));
        }
        boolean isSplit = words.is(at, "century") && words.is(at - 1, "-") && words.is(at - 2, "mid");
        if (isSplit || words.is(at, "mid-century", "midcentury")) {
            return Optional.of(new DatePhrase(at + 1, Optional.of(LocalDate.of(2050, MONTHS, 31))));
        }
        OptionalInt ahead = value(words, "near", from);
        if (ahead.isPresent()) {
            return relative(words, from, ahead.getAsInt(), today);
        }
        if (words.is(from, "tomorrow", "tonight")) {
            return Optional.of(new DatePhrase(from + 1, today.earliest().map(day -> day.plusDays(1))));
        }
        return named(words, from, today);
    }

    /// `this year`, `next spring`, `next Monday`.
    private Optional<DatePhrase> relative(SentenceView words, int from, int ahead, DocumentDate today) {
        if (words.is(from + 1, "year", "month", "quarter", "week", "decade", "century")) {
            return Optional.of(new DatePhrase(from + 2, endOf(words.lower(from + 1), today, ahead)));
        }
        Optional<Measures.Member> season = measures.at(words, "season", from + 1);
        Optional<Measures.Member> month = month(words, from + 1);
        if (season.isPresent() || month.isPresent()) {
            Measures.Member member = season.or(() -> month).orElseThrow();
            return Optional.of(
                    new DatePhrase(member.end(), today.earliest().map(day -> endOfNext(day, member.value()))));
        }
        return measures.at(words, "weekday", from + 1)
                .map(day -> new DatePhrase(day.end(), today.earliest().map(date -> date.plusDays(14))));
    }

    /// `July 2031`, `1 July`, `Monday`, `Christmas`.
    private Optional<DatePhrase> named(SentenceView words, int from, DocumentDate today) {
        int dayBefore = from < words.size() && DAY.matcher(words.lower(from)).matches() ? from + 1 : from;
        Optional<Measures.Member> month = month(words, dayBefore);
        if (month.isPresent()) {
            return Optional.of(month(words, month.get(), dayBefore > from ? from : month.get().end(), today));
        }
        Optional<Measures.Member> holiday = measures.at(words, "holiday", from);
        if (holiday.isPresent()) {
            return holiday.map(
                    day -> new DatePhrase(day.end(), today.earliest().map(date -> endOfNext(date, day.value()))));
        }
        return measures.at(words, "weekday", from)
                .filter(day -> words.isTag(from, "NNP"))
                .map(day -> new DatePhrase(day.end(), today.earliest().map(date -> date.plusDays(7))));
    }

    /// A month with its day and year.
    ///
    /// @param day where a day may stand
    private DatePhrase month(SentenceView words, Measures.Member month, int day, DocumentDate today) {
        int end = month.end();
        OptionalInt number = OptionalInt.empty();
        if (day < words.size() && DAY.matcher(words.lower(day)).matches()) {
            number = OptionalInt.of(Integer.parseInt(words.lower(day).replaceAll("\\D.*", "")));
            end = Math.max(end, day + 1);
            end = words.is(end, "-", "–", "and") && isDay(words, end + 1) ? end + 2 : end;
        }
        int year = words.is(end, ",", "of") ? end + 1 : end;
        int month0 = month.value().orElse(1);
        if (isYear(words, year)) {
            return new DatePhrase(year + 1, Optional.of(dayOf(Integer.parseInt(words.lower(year)), month0, number)));
        }
        OptionalInt ahead = value(words, "near", year);
        if (ahead.isPresent() && words.is(year + 1, "year")) {
            OptionalInt known = number;
            return new DatePhrase(
                    year + 2, today.earliest().map(date -> dayOf(date.getYear() + ahead.getAsInt(), month0, known)));
        }
        return new DatePhrase(end, today.earliest().map(date -> endOfNext(date, month.value())));
    }

    private Optional<Measures.Member> month(SentenceView words, int at) {
        return measures.at(words, "month", at).filter(member -> words.isTag(at, "NNP"));
    }

    private static boolean isDay(SentenceView words, int at) {
        return at < words.size() && DAY.matcher(words.lower(at)).matches();
    }

    /// Whether a year stands at a word.
    static boolean isYear(SentenceView words, int at) {
        return at >= 0 && at < words.size() && YEAR.matcher(words.lower(at)).matches();
    }

    private static LocalDate endOfYear(String year) {
        return LocalDate.of(Integer.parseInt(year), MONTHS, 31);
    }

    private static LocalDate dayOf(int year, int month, OptionalInt day) {
        YearMonth whole = YearMonth.of(year, month);
        return day.isPresent() && whole.isValidDay(day.getAsInt()) ? whole.atDay(day.getAsInt()) : whole.atEndOfMonth();
    }

    /// The end of the next such month, seen from a day; a year ahead where it moves.
    private static LocalDate endOfNext(LocalDate day, OptionalInt month) {
        if (month.isEmpty()) {
            return day.plusYears(1);
        }
        YearMonth next = YearMonth.of(day.getYear(), month.getAsInt());
        return (next.isBefore(YearMonth.from(day)) ? next.plusYears(1) : next).atEndOfMonth();
    }

    /// The end of the span that the document's day lies in, or of a later one.
    private static Optional<LocalDate> endOf(String span, DocumentDate today, int ahead) {
        return today.earliest()
                .map(day ->
                        switch (span) {
                            case "week" -> day.plusWeeks(ahead + 1L);
                            case "month" -> YearMonth.from(day).plusMonths(ahead).atEndOfMonth();
                            case "quarter" -> YearMonth.from(day).plusMonths(3L * (ahead + 1)).atEndOfMonth();
                            case "decade" -> LocalDate.of(day.getYear() / 10 * 10 + 9 + 10 * ahead, MONTHS, 31);
                            case "century" ->
                                    LocalDate.of((day.getYear() / CENTURY + ahead) * CENTURY + 99, MONTHS, 31);
                            case "term" -> day.plusYears(5);
                            default -> LocalDate.of(day.getYear() + ahead, MONTHS, 31);
                        });
    }
}
