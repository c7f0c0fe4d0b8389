package org.pledgescope.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.pledgescope.ingest.Block.Role;

/// The styles of a DOCX document, as far as they say what a paragraph is. Names of built-in styles are English in every
/// language of the program; ids are not.
final class DocxStyles {

    private static final int MOST_PARENTS = 12;
    private static final int BODY_OUTLINE = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultParagraph = "";

    /// One style. Negative numbers, and empty choices, leave it to the parent.
    private record Style(
            String name,
            String parent,
            int outline,
            String list,
            int level,
            Optional<Boolean> bold,
            Optional<Boolean> hidden) {}

    static DocxStyles none() {
        return new DocxStyles();
    }

    static DocxStyles read(byte[] xml) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        XmlCursor cursor = new XmlCursor(xml);
        XmlCursor.Event event = cursor.next();
        while (event != XmlCursor.Event.FINISHED) {
            if (event == XmlCursor.Event.START && cursor.name().equals("w:style")) {
                styles.style(cursor);
            }
            event = cursor.next();
        }
        return styles;
    }

    private void style(XmlCursor cursor) throws XMLStreamException {
        String id = cursor.attribute("w:styleId");
        if (cursor.attribute("w:type").equals("paragraph") && isOn(cursor.attribute("w:default"))) {
            defaultParagraph = id;
        }
        String name = "";
        String parent = "";
        String list = "";
        int outline = -1;
        int level = -1;
        Optional<Boolean> bold = Optional.empty();
        Optional<Boolean> hidden = Optional.empty();
        int outside = cursor.depth() - 1;
        XmlCursor.Event event = cursor.next();
        while (event != XmlCursor.Event.FINISHED && cursor.depth() > outside) {
            if (event == XmlCursor.Event.START) {
                String value = cursor.attribute("w:val");
                switch (cursor.name()) {
                    case "w:name" -> name = value.toLowerCase(Locale.ROOT);
                    case "w:basedOn" -> parent = value;
                    case "w:outlineLvl" -> outline = cursor.number("w:val", -1);
                    case "w:numId" -> list = value;
                    case "w:ilvl" -> level = cursor.number("w:val", -1);
                    case "w:b" -> bold = Optional.of(isOn(cursor));
                    case "w:vanish" -> hidden = Optional.of(isOn(cursor));
                    case "w:tblStylePr" -> cursor.skip();
                    default -> {
                        // Looks only.
                    }
                }
            }
            event = cursor.next();
        }
        styles.put(id, new Style(name, parent, outline, list, level, bold, hidden));
    }

    /// Whether a property is on: it is there without a value or with one that does not switch it off.
    static boolean isOn(XmlCursor cursor) {
        String value = cursor.attribute("w:val");
        return value.isEmpty() || isOn(value);
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /// @param id of a paragraph's style; empty for the default one
    Role role(String id) {
        Role named = named(name(id));
        int outline =
                find(id, style -> style.outline() < 0 ? Optional.empty() : Optional.of(style.outline()))
                        .orElse(BODY_OUTLINE);
        boolean isHeading = outline < BODY_OUTLINE || isBasedOnHeading(id);
        return named == Role.PLAIN && isHeading ? Role.HEADING : named;
    }

    /// @param name of a style, in lower case
    static Role named(String name) {
        if (name.equals("title")) {
            return Role.TITLE;
        }
        if (name.equals("subtitle") || name.matches("heading [1-9]")) {
            return Role.HEADING;
        }
        return name.equals("caption") ? Role.CAPTION : Role.PLAIN;
    }

    private boolean isBasedOnHeading(String id) {
        return find(
                        id,
                        style ->
                                style.name().matches("heading [1-9]") && style.outline() < 0
                                        ? Optional.of(true)
                                        : Optional.empty())
                .isPresent();
    }

    /// Tables of contents repeat the headings.
    boolean isContents(String id) {
        return isContentsName(name(id));
    }

    /// @param name of a style, in lower case
    static boolean isContentsName(String name) {
        return name.matches("toc( heading| \\d)|table of (figures|authorities)|index \\d");
    }

    /// The list that a style's paragraphs belong to; empty for none.
    String list(String id) {
        return find(id, style -> style.list().isEmpty() ? Optional.empty() : Optional.of(style.list())).orElse("");
    }

    /// The level that a style names, counted from 0; negative where it names none.
    int level(String id) {
        return find(id, style -> style.level() < 0 ? Optional.empty() : Optional.of(style.level())).orElse(-1);
    }

    boolean isBold(String id) {
        return find(id, Style::bold).orElse(false);
    }

    boolean isHidden(String id) {
        return find(id, Style::hidden).orElse(false);
    }

    private String name(String id) {
        Style style = styles.get(id);
        return style == null ? "" : style.name();
    }

    /// What a style or the nearest of its parents says.
    private <T> Optional<T> find(String id, Function<Style, Optional<T>> says) {
        Style style = styles.get(id.isEmpty() ? defaultParagraph : id);
        for (int i = 0; i < MOST_PARENTS && style != null; i++) {
            Optional<T> value = says.apply(style);
            if (value.isPresent()) {
                return value;
            }
            style = styles.get(style.parent());
        }
        return Optional.empty();
    }
}
