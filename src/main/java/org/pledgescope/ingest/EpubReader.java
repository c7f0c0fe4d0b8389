package org.pledgescope.ingest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Span;

/// Reads the pages of an EPUB book in the order of its spine. Tables of contents, covers and pages outside the reading
/// order are left out.
final class EpubReader implements FormatReader {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final int MOST_PAGES = 2000;

    /// What the package file says.
    ///
    /// @param pages paths in the archive, in reading order
    private record Book(List<String> pages, Map<String, String> fields) {}

    /// @param isLeftOut tables of contents
    private record Item(String path, boolean isLeftOut) {}

    @Override
    public Outcome<Extracted> read(String place, byte[] bytes) {
        return DocumentPackage.open(place, bytes)
                .then(epub -> {
                    try {
                        return extracted(epub);
                    } catch (XMLStreamException e) {
                        return Outcome.failed(epub.broken(e));
                    }
                });
    }

    private static Outcome<Extracted> extracted(DocumentPackage epub) throws XMLStreamException {
        if (epub.part("META-INF/encryption.xml").filter(EpubReader::isProtected).isPresent()) {
            return Outcome.failed(Problems.encrypted(epub.place()));
        }
        Optional<FormatReader> html = FormatReaders.of(Format.HTML);
        if (html.isEmpty()) {
            return Outcome.failed(Problems.notSupported(epub.place(), Format.EPUB.description()));
        }
        String packageFile = packageFile(epub);
        return switch (epub.required(packageFile)) {
            case Outcome.Failed<byte[]>(Problem problem) -> Outcome.failed(problem);
            case Outcome.Done<byte[]>(byte[] xml) -> pages(epub, book(xml, packageFile), html.get());
        };
    }

    /// Fonts are often scrambled, which hinders nobody; pages are not.
    private static boolean isProtected(byte[] encryption) {
        return new String(encryption, StandardCharsets.UTF_8).matches("(?is).*URI=\"[^\"]*\\.x?html?\".*");
    }

    private static String packageFile(DocumentPackage epub) throws XMLStreamException {
        Optional<byte[]> container = epub.part(CONTAINER);
        if (container.isPresent()) {
            XmlCursor xml = new XmlCursor(container.get());
            XmlCursor.Event event = xml.next();
            while (event != XmlCursor.Event.FINISHED) {
                if (event == XmlCursor.Event.START && xml.name().equals("ocf:rootfile")) {
                    return xml.attribute("full-path");
                }
                event = xml.next();
            }
        }
        return CONTAINER;
    }

    private static Book book(byte[] content, String packageFile) throws XMLStreamException {
        Map<String, Item> items = new HashMap<>();
        List<String> pages = new ArrayList<>();
        Map<String, String> stated = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        XmlCursor xml = new XmlCursor(content);
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED) {
            if (event == XmlCursor.Event.START) {
                String name = xml.name();
                if (name.startsWith("dc:")) {
                    stated.putIfAbsent(name, xml.content().strip());
                } else if (name.equals("opf:item")) {
                    items.put(xml.attribute("id"), item(xml, packageFile));
                } else if (name.equals("opf:itemref") && !xml.attribute("linear").equals("no")) {
                    Item item = items.get(xml.attribute("idref"));
                    if (item != null && !item.isLeftOut() && pages.size() < MOST_PAGES && seen.add(item.path())) {
                        pages.add(item.path());
                    }
                }
            }
            event = xml.next();
        }
        return new Book(pages, fields(stated));
    }

    private static Item item(XmlCursor xml, String packageFile) {
        String path = resolved(packageFile, xml.attribute("href"));
        String file = path.substring(path.lastIndexOf('/') + 1);
        boolean isPage = xml.attribute("media-type").contains("html");
        boolean isContents =
                xml.attribute("properties").contains("nav") || file.matches("(?i)(?:nav|toc|cover)\\.x?html?");
        return new Item(path, !isPage || isContents);
    }

    /// A path beside the package file, within the archive.
    private static String resolved(String packageFile, String href) {
        String plain;
        try {
            plain = URLDecoder.decode(href.replace("+", "%2B").replaceFirst("#.*", ""), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            // A per cent sign that begins no escape.
            plain = href;
        }
        Deque<String> path = new ArrayDeque<>(List.of(packageFile.split("/")));
        path.pollLast();
        for (String name : plain.split("/")) {
            if (name.equals("..")) {
                path.pollLast();
            } else if (!name.equals(".")) {
                path.add(name);
            }
        }
        return String.join("/", path);
    }

    private static Map<String, String> fields(Map<String, String> stated) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", stated.getOrDefault("dc:title", ""));
        fields.put("date", stated.getOrDefault("dc:date", ""));
        String creator = stated.getOrDefault("dc:creator", "");
        fields.put("issuer", Organisations.isNamed(creator) ? creator : stated.getOrDefault("dc:publisher", creator));
        String source = stated.getOrDefault("dc:source", "");
        if (source.startsWith("http")) {
            fields.put("source", source);
        }
        return fields;
    }

    /// Pages without words, as title pages that are pictures, are passed over.
    private static Outcome<Extracted> pages(DocumentPackage epub, Book book, FormatReader html) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        long size = 0;
        for (String page : book.pages()) {
            switch (epub.required(page)) {
                case Outcome.Failed<byte[]>(Problem problem) -> {
                    return Outcome.failed(problem);
                }
                case Outcome.Done<byte[]>(byte[] bytes) -> {
                    size += bytes.length;
                    if (size > DocumentPackage.LARGEST_PART) {
                        return Outcome.failed(Problems.tooLarge(epub.place(), DocumentPackage.LARGEST_PART));
                    }
                    if (html.read(epub.place(), bytes) instanceof Outcome.Done<Extracted>(Extracted read)) {
                        append(read.words(), text, paragraphs);
                    }
                }
            }
        }
        return paragraphs.isEmpty()
                ? Outcome.failed(Problems.empty(epub.place()))
                : Outcome.done(new Extracted(new Words(text.toString(), paragraphs), book.fields()));
    }

    private static void append(Words words, StringBuilder text, List<Paragraph> paragraphs) {
        int shift = text.length();
        text.append(words.text()).append("\n\n");
        for (Paragraph paragraph : words.paragraphs()) {
            Span span = new Span(paragraph.span().start() + shift, paragraph.span().end() + shift);
            boolean isChapter = paragraph.kind() == Paragraph.Kind.TITLE && shift > 0;
            Paragraph.Kind kind = isChapter ? Paragraph.Kind.HEADING : paragraph.kind();
            paragraphs.add(new Paragraph(span, kind, paragraph.label(), paragraph.page(), paragraph.depth()));
        }
    }
}
