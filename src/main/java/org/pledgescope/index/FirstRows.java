package org.pledgescope.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/// Keeps the first rows of an order, however many come by.
final class FirstRows<T> {

    private final Comparator<T> order;
    private final int limit;
    private final PriorityQueue<T> kept;
    private int total;

    /// @param order no two rows alike in it
    FirstRows(Comparator<T> order, int limit) {
        this.order = order;
        this.limit = limit;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T row) {
        total++;
        if (kept.size() < limit) {
            kept.add(row);
        } else if (limit > 0 && order.compare(row, kept.element()) < 0) {
            kept.remove();
            kept.add(row);
        }
    }

    /// Whether there is room, or the last row kept does not stand in the way.
    boolean takes(Predicate<T> beforeLast) {
        return kept.size() < limit || limit > 0 && beforeLast.test(kept.element());
    }

    /// How many came by.
    int total() {
        return total;
    }

    List<T> inOrder() {
        List<T> rows = new ArrayList<>(kept);
        rows.sort(order);
        return rows;
    }
}
