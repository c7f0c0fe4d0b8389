package org.pledgescope.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.RuleCount;

/// Counts as CSV: a row for each rule's total, its form empty, and one for each form.
public final class CountTable implements Closeable {

    private final Optional<Table> table;

    private CountTable(Optional<Table> table) {
        this.table = table;
    }

    /// A table with its header on a writer, which stays open.
    public static CountTable on(Writer writer) throws IOException {
        return new CountTable(Optional.of(Table.on(writer, Columns.MENTIONS)));
    }

    /// A table that goes nowhere.
    public static CountTable none() {
        return new CountTable(Optional.empty());
    }

    public void add(String document, EntityCounts counts) throws IOException {
        if (table.isPresent()) {
            for (RuleCount count : counts.counts()) {
                table.get().row(document, counts.entity(), count.rule().label(), count.form(), count.count());
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (table.isPresent()) {
            table.get().flush();
        }
    }
}
