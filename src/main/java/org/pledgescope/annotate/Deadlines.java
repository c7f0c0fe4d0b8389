package org.pledgescope.annotate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.pledgescope.models.Measures;

/// Reads the time that a deadline names: whether it is over when the document speaks, and whether it falls within a
/// year of it, which makes a promise easier to check.
final class Deadlines {

    private static final int YEAR = 365;

    private final Measures measures;
    private final DateGrammar dates;
    private final NumberPhrase numbers;

    Deadlines(Measures measures) {
        this.measures = measures;
        this.dates = new DateGrammar(measures);
        this.numbers = new NumberPhrase(measures);
    }

    /// Whether the words `[from, to)` name a day before the document's own, and no later one: `from 2029 to 2036` is not
    /// over in 2031. False where they name none.
    boolean isPast(SentenceView sentence, int from, int to, DocumentDate today) {
        Optional<DatePhrase> date = first(sentence, from, to, today);
        if (date.isEmpty() || !today.isPast(date.get().latest())) {
            return false;
        }
        return first(sentence, date.get().end(), to, today).isEmpty() || isPast(sentence, date.get().end(), to, today);
    }

    /// Whether the words name a day, which may be within a year of the document, rather than a span of time.
    boolean nameDay(SentenceView sentence, int from, int to, DocumentDate today) {
        return days(sentence, from, to).isEmpty() && first(sentence, from, to, today).isPresent();
    }

    /// Whether the words surely name a time within a year of the document.
    boolean isWithinYear(SentenceView sentence, int from, int to, DocumentDate today) {
        OptionalInt days = days(sentence, from, to);
        if (days.isPresent()) {
            return days.getAsInt() <= YEAR;
        }
        Optional<DatePhrase> date = first(sentence, from, to, today);
        if (date.isEmpty() && sentence.is(from, "within")) {
            return value(sentence, "span", to - 1).orElse(Integer.MAX_VALUE) <= YEAR;
        }
        if (date.isPresent()) {
            Optional<LocalDate> latest = date.get().latest();
            boolean isThis = sentence.is(date.get().end() - 2, "this") && !sentence.is(to - 1, "decade", "century");
            return latest.isPresent() ? today.isWithinYear(latest) : isThis;
        }
        return namesNextEvent(sentence, from, to);
    }

    /// "Before our next summit": such bodies meet at least once a year.
    private boolean namesNextEvent(SentenceView sentence, int from, int to) {
        boolean isEvent = measures.at(sentence, "event", to - 1).isPresent();
        for (int i = from; isEvent && i < to; i++) {
            if (sentence.is(i, "next", "upcoming", "forthcoming", "coming")) {
                return true;
            }
        }
        return false;
    }

    private Optional<DatePhrase> first(SentenceView sentence, int from, int to, DocumentDate today) {
        for (int i = from; i < to; i++) {
            Optional<DatePhrase> date = dates.at(sentence, i, today).filter(found -> found.end() <= to);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /// The length in days of "six months", "a year"; empty where the words name no span of time.
    private OptionalInt days(SentenceView sentence, int from, int to) {
        OptionalInt span = value(sentence, "span", to - 1);
        for (int i = from; span.isPresent() && i < to - 1; i++) {
            OptionalInt number = number(sentence, i);
            boolean isPeriod = number.isPresent() && Math.max(numbers.end(sentence, i), i + 1) >= to - 1;
            if (isPeriod) {
                return OptionalInt.of(number.getAsInt() * span.getAsInt());
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt number(SentenceView sentence, int at) {
        if (sentence.lower(at).matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(sentence.lower(at)));
        }
        OptionalInt word = value(sentence, "number", at);
        OptionalInt one = word.isPresent() ? word : value(sentence, "one", at);
        return one.isPresent() ? one : value(sentence, "scale", at);
    }

    private OptionalInt value(SentenceView sentence, String name, int at) {
        return measures.at(sentence, name, at).map(Measures.Member::value).orElse(OptionalInt.empty());
    }
}
