package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.pledgescope.ingest.Block.Role;

/// The styles and lists of an ODT document, as far as they say what a paragraph is and what is printed before it.
final class OdtStyles {

    private static final int MOST_PARENTS = 12;
    private static final ListNumbers.Level MISSING = new ListNumbers.Level(ListNumbers.Form.NONE, "", 1, 0, false);

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<ListNumbers.Level>> lists = new HashMap<>();
    private List<ListNumbers.Level> outline = List.of();

    private record Style(String parent, Optional<Boolean> bold, Optional<Boolean> hidden) {}

    /// Adds the styles that a part declares.
    ///
    /// @param own whether the part is the document itself; the automatic styles of the other part belong to headers
    void read(byte[] part, boolean own) throws XMLStreamException {
        XmlCursor xml = new XmlCursor(part);
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED) {
            if (event == XmlCursor.Event.START) {
                switch (xml.name()) {
                    case "style:style" -> style(xml);
                    case "text:list-style" -> lists.put(xml.attribute("style:name"), levels(xml));
                    case "text:outline-style" -> outline = levels(xml);
                    case "office:automatic-styles" -> {
                        if (!own) {
                            xml.skip();
                        }
                    }
                    case "office:master-styles", "office:body" -> xml.skip();
                    default -> {
                        // Frames around styles, and looks.
                    }
                }
            }
            event = xml.next();
        }
    }

    private void style(XmlCursor xml) throws XMLStreamException {
        String key = xml.attribute("style:family") + " " + xml.attribute("style:name");
        String parent = xml.attribute("style:parent-style-name");
        Optional<Boolean> bold = Optional.empty();
        Optional<Boolean> hidden = Optional.empty();
        int outside = xml.depth() - 1;
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED && xml.depth() > outside) {
            if (event == XmlCursor.Event.START && xml.name().equals("style:text-properties")) {
                String weight = xml.attribute("fo:font-weight");
                String display = xml.attribute("text:display");
                bold = weight.isEmpty() ? bold : Optional.of(weight.equals("bold") || weight.matches("[6-9]00"));
                hidden = display.isEmpty() ? hidden : Optional.of(display.equals("none"));
            }
            event = xml.next();
        }
        styles.put(key, new Style(parent, bold, hidden));
    }

    private static List<ListNumbers.Level> levels(XmlCursor xml) throws XMLStreamException {
        List<ListNumbers.Level> levels = new ArrayList<>();
        int outside = xml.depth() - 1;
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED && xml.depth() > outside) {
            if (event == XmlCursor.Event.START && !xml.attribute("text:level").isEmpty()) {
                int at = Math.clamp(xml.number("text:level", 1), 1, ListNumbers.LEVELS) - 1;
                while (levels.size() <= at) {
                    levels.add(MISSING);
                }
                levels.set(at, level(xml, at));
            }
            event = xml.next();
        }
        return levels;
    }

    private static ListNumbers.Level level(XmlCursor xml, int at) {
        if (xml.name().equals("text:list-level-style-bullet")) {
            return new ListNumbers.Level(ListNumbers.Form.BULLET, xml.attribute("text:bullet-char"), 1, at, false);
        }
        ListNumbers.Form form = form(xml.attribute("style:num-format"));
        int shown = Math.clamp(xml.number("text:display-levels", 1), 1, at + 1);
        List<String> numbers = new ArrayList<>();
        for (int i = at - shown + 1; i <= at; i++) {
            numbers.add("%" + (i + 1));
        }
        String pattern =
                form == ListNumbers.Form.NONE
                        ? ""
                        : xml.attribute("style:num-prefix")
                                + String.join(".", numbers)
                                + xml.attribute("style:num-suffix");
        return new ListNumbers.Level(form, pattern, xml.number("text:start-value", 1), at, false);
    }

    private static ListNumbers.Form form(String format) {
        return switch (format) {
            case "" -> ListNumbers.Form.NONE;
            case "a" -> ListNumbers.Form.LOWER_LETTER;
            case "A" -> ListNumbers.Form.UPPER_LETTER;
            case "i" -> ListNumbers.Form.LOWER_ROMAN;
            case "I" -> ListNumbers.Form.UPPER_ROMAN;
            default -> format.startsWith("1st") ? ListNumbers.Form.ORDINAL : ListNumbers.Form.DECIMAL;
        };
    }

    List<ListNumbers.Level> list(String style) {
        return lists.getOrDefault(style, List.of());
    }

    /// What is printed before headings.
    List<ListNumbers.Level> outline() {
        return outline;
    }

    /// What a style, or the named style behind it, says of a paragraph.
    Role role(String name) {
        String style = name;
        for (int i = 0; i < MOST_PARENTS && !style.isEmpty(); i++) {
            if (style.equals("Title")) {
                return Role.TITLE;
            }
            if (style.equals("Subtitle") || style.matches("Heading(_20_\\d+)?")) {
                return Role.HEADING;
            }
            if (style.equals("Caption")) {
                return Role.CAPTION;
            }
            Style known = styles.get("paragraph " + style);
            style = known == null ? "" : known.parent();
        }
        return Role.PLAIN;
    }

    /// @param family `paragraph` or `text`
    Optional<Boolean> bold(String family, String name) {
        return find(family, name, Style::bold);
    }

    /// @param family `paragraph` or `text`
    Optional<Boolean> hidden(String family, String name) {
        return find(family, name, Style::hidden);
    }

    private Optional<Boolean> find(String family, String name, Function<Style, Optional<Boolean>> says) {
        Style style = styles.get(family + " " + name);
        for (int i = 0; i < MOST_PARENTS && style != null; i++) {
            Optional<Boolean> value = says.apply(style);
            if (value.isPresent()) {
                return value;
            }
            style = styles.get(family + " " + style.parent());
        }
        return Optional.empty();
    }
}
