package org.pledgescope.index;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as a number that sorts like the date: `2023-07-11` is 20230711. What is not known is 00, so a document dated
/// `2023` lies before every day of 2023 and still inside the year.
///
/// @param first the least number that the date covers
/// @param last  the greatest, for example 20239999 for `2023`
record DateNumber(int first, int last) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /// @throws IllegalArgumentException unless the form is yyyy, yyyy-mm or yyyy-mm-dd
    static DateNumber of(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no date of the form yyyy, yyyy-mm or yyyy-mm-dd".formatted(date));
        }
        int year = Integer.parseInt(parts.group(1)) * 10_000;
        if (parts.group(2) == null) {
            return new DateNumber(year, year + 9_999);
        }
        int month = year + Integer.parseInt(parts.group(2)) * 100;
        if (parts.group(3) == null) {
            return new DateNumber(month, month + 99);
        }
        int day = month + Integer.parseInt(parts.group(3));
        return new DateNumber(day, day);
    }

    /// The number of a document's date; nothing where it has none.
    static OptionalInt ofDocument(String date) {
        return date.isEmpty() ? OptionalInt.empty() : OptionalInt.of(of(date).first());
    }
}
