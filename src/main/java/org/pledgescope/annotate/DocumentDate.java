package org.pledgescope.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The day on which a document speaks, to the precision known: the first day that it can be. Deadlines are measured
/// from it.
record DocumentDate(Optional<LocalDate> earliest) {

    /// @param iso `2023-07-11`, `2023-07`, `2023` or empty
    static DocumentDate of(String iso) {
        return new DocumentDate(
                switch (iso.length()) {
                    case 4 -> Optional.of(LocalDate.of(Integer.parseInt(iso), 1, 1));
                    case 7 -> Optional.of(YearMonth.parse(iso).atDay(1));
                    case 10 -> Optional.of(LocalDate.parse(iso));
                    default -> Optional.empty();
                });
    }

    /// Whether a day is over when the document speaks; false where either is unknown.
    boolean isPast(Optional<LocalDate> day) {
        return earliest.isPresent() && day.isPresent() && day.get().isBefore(earliest.get());
    }

    /// Whether a day is surely no later than a year after the document.
    boolean isWithinYear(Optional<LocalDate> day) {
        return earliest.isPresent() && day.isPresent() && !day.get().isAfter(earliest.get().plusYears(1));
    }
}
