package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// The lists of a DOCX document: what Word prints before each item. Lists that are made after one pattern count on
/// together unless one of them says where it starts.
final class DocxNumbering {

    private static final ListNumbers.Level MISSING = new ListNumbers.Level(ListNumbers.Form.NONE, "", 1, 0, false);

    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, Instance> lists = new HashMap<>();
    private final Map<String, ListNumbers> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /// @param link   the style whose list is used instead; empty for none
    /// @param styles the level that paragraphs of a style have
    private record Pattern(List<ListNumbers.Level> levels, String link, Map<String, Integer> styles) {}

    private record Instance(String pattern, Map<Integer, Integer> starts, Map<Integer, ListNumbers.Level> levels) {}

    /// What stands before a paragraph.
    record Printed(String label, Label.Style style) {}

    static DocxNumbering none() {
        return new DocxNumbering();
    }

    static DocxNumbering read(byte[] xml) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        XmlCursor cursor = new XmlCursor(xml);
        XmlCursor.Event event = cursor.next();
        while (event != XmlCursor.Event.FINISHED) {
            if (event == XmlCursor.Event.START) {
                switch (cursor.name()) {
                    case "w:abstractNum" -> numbering.pattern(cursor);
                    case "w:num" -> numbering.instance(cursor);
                    default -> {
                        // Pictures that serve as bullets, and the root.
                    }
                }
            }
            event = cursor.next();
        }
        return numbering;
    }

    private void pattern(XmlCursor cursor) throws XMLStreamException {
        String id = cursor.attribute("w:abstractNumId");
        List<ListNumbers.Level> levels = new ArrayList<>();
        Map<String, Integer> styles = new HashMap<>();
        String link = "";
        int outside = cursor.depth() - 1;
        XmlCursor.Event event = cursor.next();
        while (event != XmlCursor.Event.FINISHED && cursor.depth() > outside) {
            if (event == XmlCursor.Event.START && cursor.name().equals("w:lvl")) {
                int at = level(cursor);
                while (levels.size() <= at) {
                    levels.add(MISSING);
                }
                levels.set(at, level(cursor, at, styles));
            } else if (event == XmlCursor.Event.START && cursor.name().equals("w:numStyleLink")) {
                link = cursor.attribute("w:val");
            }
            event = cursor.next();
        }
        patterns.put(id, new Pattern(levels, link, styles));
    }

    private static int level(XmlCursor cursor) {
        return Math.clamp(cursor.number("w:ilvl", 0), 0, ListNumbers.LEVELS - 1);
    }

    private static ListNumbers.Level level(XmlCursor cursor, int at, Map<String, Integer> styles)
            throws XMLStreamException {
        ListNumbers.Form form = ListNumbers.Form.DECIMAL;
        String pattern = "";
        int start = 0;
        int restart = at;
        boolean isLegal = false;
        int outside = cursor.depth() - 1;
        XmlCursor.Event event = cursor.next();
        while (event != XmlCursor.Event.FINISHED && cursor.depth() > outside) {
            if (event == XmlCursor.Event.START) {
                switch (cursor.name()) {
                    case "w:start" -> start = cursor.number("w:val", 0);
                    case "w:numFmt" -> form = form(cursor.attribute("w:val"));
                    case "w:lvlText" -> pattern = cursor.attribute("w:val");
                    case "w:lvlRestart" -> restart = cursor.number("w:val", at);
                    case "w:isLgl" -> isLegal = DocxStyles.isOn(cursor);
                    case "w:pStyle" -> styles.put(cursor.attribute("w:val"), at);
                    default -> {
                        // Looks only.
                    }
                }
            }
            event = cursor.next();
        }
        return new ListNumbers.Level(form, pattern, start, restart, isLegal);
    }

    private static ListNumbers.Form form(String name) {
        return switch (name) {
            case "bullet" -> ListNumbers.Form.BULLET;
            case "none" -> ListNumbers.Form.NONE;
            case "decimalZero" -> ListNumbers.Form.DECIMAL_ZERO;
            case "lowerLetter" -> ListNumbers.Form.LOWER_LETTER;
            case "upperLetter" -> ListNumbers.Form.UPPER_LETTER;
            case "lowerRoman" -> ListNumbers.Form.LOWER_ROMAN;
            case "upperRoman" -> ListNumbers.Form.UPPER_ROMAN;
            case "ordinal" -> ListNumbers.Form.ORDINAL;
            default -> ListNumbers.Form.DECIMAL;
        };
    }

    private void instance(XmlCursor cursor) throws XMLStreamException {
        String id = cursor.attribute("w:numId");
        String pattern = "";
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, ListNumbers.Level> levels = new HashMap<>();
        int at = 0;
        int outside = cursor.depth() - 1;
        XmlCursor.Event event = cursor.next();
        while (event != XmlCursor.Event.FINISHED && cursor.depth() > outside) {
            if (event == XmlCursor.Event.START) {
                switch (cursor.name()) {
                    case "w:abstractNumId" -> pattern = cursor.attribute("w:val");
                    case "w:lvlOverride" -> at = level(cursor);
                    case "w:startOverride" -> starts.put(at, cursor.number("w:val", 1));
                    case "w:lvl" -> levels.put(at, level(cursor, at, new HashMap<>()));
                    default -> {
                        // Nothing else decides what is printed.
                    }
                }
            }
            event = cursor.next();
        }
        lists.put(id, new Instance(pattern, starts, levels));
    }

    /// Goes on to the next item of a list.
    ///
    /// @param list  its number in the document
    /// @param level counted from 0
    Optional<Printed> next(String list, int level, DocxStyles styles) {
        Instance instance = lists.get(list);
        Pattern pattern = instance == null ? null : patterns.get(instance.pattern());
        if (pattern != null && pattern.levels().isEmpty() && !pattern.link().isEmpty()) {
            Instance linked = lists.get(styles.list(pattern.link()));
            pattern = linked == null ? null : patterns.get(linked.pattern());
        }
        int at = Math.clamp(level, 0, ListNumbers.LEVELS - 1);
        if (instance == null
                || pattern == null
                || (at >= pattern.levels().size() && !instance.levels().containsKey(at))) {
            return Optional.empty();
        }
        List<ListNumbers.Level> levels = levels(pattern, instance);
        ListNumbers counter = counters.computeIfAbsent(instance.pattern(), _ -> new ListNumbers());
        if (begun.add(list)) {
            instance.starts().forEach(counter::restart);
        }
        String label = counter.next(levels, at);
        return Optional.of(new Printed(label, levels.get(at).style()));
    }

    private static List<ListNumbers.Level> levels(Pattern pattern, Instance instance) {
        List<ListNumbers.Level> levels = new ArrayList<>(pattern.levels());
        instance.levels()
                .forEach((at, own) -> {
                    while (levels.size() <= at) {
                        levels.add(MISSING);
                    }
                    levels.set(at, own);
                });
        instance.starts()
                .forEach((at, start) -> {
                    if (at < levels.size()) {
                        levels.set(at, levels.get(at).startingAt(start));
                    }
                });
        return levels;
    }

    /// The level that a list gives to paragraphs of a style.
    Optional<Integer> level(String list, String style) {
        Instance instance = lists.get(list);
        Pattern pattern = instance == null ? null : patterns.get(instance.pattern());
        return pattern == null ? Optional.empty() : Optional.ofNullable(pattern.styles().get(style));
    }
}
