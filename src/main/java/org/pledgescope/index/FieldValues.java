package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/// The values of a field in one part of the index, each under a number of its own there.
interface FieldValues {

    /// Learns of the values of one document.
    interface Receiver {
        void value(int number) throws IOException;
    }

    /// Gives each value of a document once.
    void of(int document, Receiver receiver) throws IOException;

    /// A value as shown.
    String shown(int number) throws IOException;

    static FieldValues in(LeafReader leaf, SearchField field) throws IOException {
        boolean isNumber = field.type() == SearchField.Type.NUMBER || field.type() == SearchField.Type.DATE;
        return isNumber
                ? new Numbers(DocValues.getSortedNumeric(leaf, field.label()), field)
                : new Names(DocValues.getSortedSet(leaf, field.label() + Stored.FACET));
    }

    /// Values that are words.
    record Names(SortedSetDocValues values) implements FieldValues {

        @Override
        public void of(int document, Receiver receiver) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    receiver.value(Math.toIntExact(values.nextOrd()));
                }
            }
        }

        @Override
        public String shown(int number) throws IOException {
            return values.lookupOrd(number).utf8ToString();
        }
    }

    /// Values that are numbers; a date is one.
    final class Numbers implements FieldValues {
        private final SortedNumericDocValues values;
        private final SearchField field;
        private final Map<Long, Integer> numbers = new HashMap<>();
        private final List<Long> seen = new ArrayList<>();

        Numbers(SortedNumericDocValues values, SearchField field) {
            this.values = values;
            this.field = field;
        }

        @Override
        public void of(int document, Receiver receiver) throws IOException {
            if (values.advanceExact(document)) {
                long value = values.nextValue();
                Integer known = numbers.get(value);
                if (known == null) {
                    known = seen.size();
                    numbers.put(value, known);
                    seen.add(value);
                }
                receiver.value(known);
            }
        }

        @Override
        public String shown(int number) {
            long value = seen.get(number);
            return field == SearchField.DATE ? date(value) : String.valueOf(value);
        }

        /// A date to the precision known, from its number as [DateNumber] makes it.
        private static String date(long number) {
            String year = String.format(Locale.ROOT, "%04d", number / 10_000);
            long month = number / 100 % 100;
            long day = number % 100;
            return month == 0
                    ? year
                    : day == 0
                            ? String.format(Locale.ROOT, "%s-%02d", year, month)
                            : String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
        }
    }
}
