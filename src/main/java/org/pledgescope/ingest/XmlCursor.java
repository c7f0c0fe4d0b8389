package org.pledgescope.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Walks an XML document forwards. Names come with the prefix that the format's own documentation gives them, whatever
/// the file calls them: `w:p`, `text:h`; those of unknown namespaces come with `?`. Document types and entities of
/// their own are not read, nothing outside the document is fetched, and depth is bounded.
final class XmlCursor {

    private static final int DEEPEST = 2000;
    private static final int HEAD = 200;
    private static final int UTF_8_MARK = 3;
    private static final Pattern ENCODING =
            Pattern.compile("(?:\\u00ef\\u00bb\\u00bf)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");
    private static final XMLInputFactory FACTORY = factory();
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
                    Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
                    Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
                    Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
                    Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
                    Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
                    Map.entry("http://purl.org/dc/terms/", "dcterms"),
                    Map.entry("http://www.w3.org/1999/xlink", "xlink"),
                    Map.entry("http://www.w3.org/XML/1998/namespace", "xml"),
                    Map.entry(OASIS + "svg-compatible:1.0", "svg"),
                    Map.entry(OASIS + "office:1.0", "office"),
                    Map.entry(OASIS + "text:1.0", "text"),
                    Map.entry(OASIS + "table:1.0", "table"),
                    Map.entry(OASIS + "style:1.0", "style"),
                    Map.entry(OASIS + "drawing:1.0", "draw"),
                    Map.entry(OASIS + "meta:1.0", "meta"),
                    Map.entry(OASIS + "manifest:1.0", "manifest"),
                    Map.entry(OASIS + "xsl-fo-compatible:1.0", "fo"),
                    Map.entry(OASIS + "container", "ocf"),
                    Map.entry("http://www.idpf.org/2007/opf", "opf"));

    private final XMLStreamReader reader;
    private int depth;

    /// What the cursor stands on.
    enum Event {
        START,
        END,
        TEXT,
        FINISHED
    }

    XmlCursor(byte[] bytes) throws XMLStreamException {
        synchronized (FACTORY) {
            reader = FACTORY.createXMLStreamReader(characters(bytes));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// Decodes here, since the parser prints what it finds wrong with bytes to the console.
    private static Reader characters(byte[] bytes) {
        boolean isWide = bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        String name = declared.lookingAt() ? declared.group(1) : "UTF-8";
        Charset charset =
                isWide
                        ? StandardCharsets.UTF_16
                        : Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        int mark = head.startsWith("\u00ef\u00bb\u00bf") ? UTF_8_MARK : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, mark, bytes.length - mark),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// Goes on to the next start, end or text, past comments and the like.
    Event next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("more than %d elements within one another".formatted(DEEPEST));
                    }
                    return Event.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Event.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Event.TEXT;
                }
                default -> {
                    // Comments, instructions and document types say nothing to a reader.
                }
            }
        }
        return Event.FINISHED;
    }

    /// How many elements are open, with the one at hand at its start and without it at its end.
    int depth() {
        return depth;
    }

    /// The name of the element at hand.
    String name() {
        return prefix(reader.getNamespaceURI()) + ":" + reader.getLocalName();
    }

    /// An attribute of the element at hand, by its name with prefix, or without one where it has none; else empty.
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            String local = reader.getAttributeLocalName(i);
            String found = space == null || space.isEmpty() ? local : prefix(space) + ":" + local;
            if (found.equals(name)) {
                return String.valueOf(reader.getAttributeValue(i));
            }
        }
        return "";
    }

    /// An attribute that is a number, or `otherwise`.
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /// The characters at hand.
    String text() {
        return reader.getText();
    }

    /// Goes past the end of the element at hand.
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && next() != Event.FINISHED) {
            // Whatever lies within is left out.
        }
    }

    /// All characters within the element at hand, whose end is gone past.
    String content() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            switch (next()) {
                case TEXT -> words.append(text());
                case FINISHED -> {
                    return words.toString();
                }
                case START, END -> {
                    // Marks within say nothing here.
                }
            }
        }
        return words.toString();
    }

    private static String prefix(@Nullable String namespace) {
        return PREFIXES.getOrDefault(namespace == null ? "" : namespace, "?");
    }
}
