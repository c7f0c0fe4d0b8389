package org.pledgescope.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lists that are open at one place of an ODT document, and what is printed before the item at hand. A list counts
/// on from an earlier one only where it says so.
final class OdtLists {

    private final OdtStyles styles;
    private final Map<String, ListNumbers> byId = new HashMap<>();
    private final Map<String, ListNumbers> byStyle = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /// Numbers of text boxes, notes and cells do not go on with those around them.
    private static final class Open {
        final String style;
        final int level;
        final ListNumbers numbers;
        boolean isItemNew;

        Open(String style, int level, ListNumbers numbers) {
            this.style = style;
            this.level = level;
            this.numbers = numbers;
        }
    }

    /// What stands before a paragraph.
    record Printed(String label, Optional<Label.Style> style, int level) {}

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void start(XmlCursor xml) {
        String named = xml.attribute("text:style-name");
        Open outer = open.peek();
        if (outer != null) {
            String style = named.isEmpty() ? outer.style : named;
            int level = Math.min(outer.level + 1, ListNumbers.LEVELS - 1);
            open.push(new Open(style, level, outer.numbers));
            return;
        }
        ListNumbers numbers = byId.get(xml.attribute("text:continue-list"));
        if (numbers == null && xml.attribute("text:continue-numbering").equals("true")) {
            numbers = byStyle.get(named);
        }
        numbers = numbers == null ? new ListNumbers() : numbers;
        byId.put(xml.attribute("xml:id"), numbers);
        byStyle.put(named, numbers);
        open.push(new Open(named, 0, numbers));
    }

    void end() {
        open.poll();
    }

    void item(XmlCursor xml) {
        Open list = open.peek();
        if (list != null) {
            list.isItemNew = true;
            int start = xml.number("text:start-value", -1);
            if (start >= 0) {
                list.numbers.restart(list.level, start);
            }
        }
    }

    /// What is printed before the next paragraph; only the first one of an item has a label.
    Optional<Printed> next() {
        Open list = open.peek();
        if (list == null || !list.isItemNew) {
            return Optional.empty();
        }
        list.isItemNew = false;
        List<ListNumbers.Level> levels = styles.list(list.style);
        if (list.level >= levels.size()) {
            return Optional.empty();
        }
        String label = list.numbers.next(levels, list.level);
        return Optional.of(new Printed(label, Optional.of(levels.get(list.level).style()), list.level));
    }
}
