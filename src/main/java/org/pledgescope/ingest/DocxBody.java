package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.pledgescope.ingest.Block.Place;
import org.pledgescope.ingest.Block.Role;

/// Walks the text of a DOCX document, or of its notes, as it reads when every tracked change is accepted: insertions
/// are read and deletions not; comments, hidden text, field codes, tables of contents and prompts of empty forms are
/// left out.
final class DocxBody {

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "w:del",
                    "w:moveFrom",
                    "w:delText",
                    "w:instrText",
                    "w:delInstrText",
                    "w:sectPr",
                    "w:tblPr",
                    "w:tblGrid",
                    "w:tcPr",
                    "w:rt",
                    "mc:Fallback",
                    "m:ctrlPr");
    private static final String PAGE_BREAK = "lastRenderedPageBreak";

    private final XmlCursor xml;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final Deque<List<Block>> sinks = new ArrayDeque<>();
    private final Deque<TableFrame> tables = new ArrayDeque<>();

    private final List<Reference> notes = new ArrayList<>();

    private final Run run = new Run();
    private int page;
    private int fieldCodes;
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private String held = "";

    /// Where the text refers to a note.
    ///
    /// @param note `footnote 3`, by the number that the file gives it
    record Reference(String note, int page) {}

    /// How characters are set.
    private static final class Run {
        boolean isHidden;
        boolean isBold;
    }

    DocxBody(byte[] part, DocxStyles styles, DocxNumbering numbering) throws XMLStreamException {
        this(new XmlCursor(part), styles, numbering, hasPages(part) ? 1 : 0);
    }

    /// @param xml  at the start of what is read
    /// @param page the first one; 0 where pages are not known
    DocxBody(XmlCursor xml, DocxStyles styles, DocxNumbering numbering, int page) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.page = page;
        sinks.push(new ArrayList<>());
    }

    private static boolean hasPages(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1).contains(PAGE_BREAK);
    }

    /// Reads to the end of the element at hand, or of the document where nothing was read yet.
    List<Block> read() throws XMLStreamException {
        int outside = xml.depth() - 1;
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED && xml.depth() > outside) {
            switch (event) {
                case START -> start(xml.name());
                case END -> end(xml.name());
                case TEXT, FINISHED -> {
                    // Words stand in w:t only; white space lies between the elements.
                }
            }
            event = xml.next();
        }
        return sinks.getLast();
    }

    /// In the order of the text.
    List<Reference> notes() {
        return notes;
    }

    private void start(String name) throws XMLStreamException {
        if (LEFT_OUT.contains(name)) {
            xml.skip();
            return;
        }
        switch (name) {
            case "w:p" -> open.push(new DocxParagraph(page));
            case "w:pPr" -> paragraphProperties();
            case "w:r" -> startRun();
            case "w:rPr" -> runProperties();
            case "w:sdtPr" -> form();
            case "w:txbxContent" -> sinks.push(new ArrayList<>());
            case "w:tbl" -> tables.push(new TableFrame(sinks.element()));
            case "w:tr" -> row();
            case "w:tblHeader" -> header();
            case "w:tc" -> cell();
            default -> words(name);
        }
    }

    private void words(String name) throws XMLStreamException {
        switch (name) {
            case "w:t", "m:t" -> append(xml.content().replace('\n', ' '));
            case "w:tab", "w:ptab" -> append("\t");
            case "w:cr" -> append("\n");
            case "w:br" -> append(xml.attribute("w:type").isEmpty() || isWrap() ? "\n" : " ");
            case "w:noBreakHyphen" -> append("-");
            case "w:sym" -> append(symbol(xml.attribute("w:char")));
            case "w:fldChar" -> field(xml.attribute("w:fldCharType"));
            case "w:" + PAGE_BREAK -> page();
            case "w:footnoteReference" -> note("footnote ");
            case "w:endnoteReference" -> note("endnote ");
            default -> {
                // Marks around words, and what has none.
            }
        }
    }

    private boolean isWrap() {
        return xml.attribute("w:type").equals("textWrapping");
    }

    private void end(String name) {
        switch (name) {
            case "w:p" -> endParagraph();
            case "w:txbxContent" -> endBox();
            case "w:tbl" -> {
                if (!tables.isEmpty()) {
                    tables.pop().end();
                }
            }
            default -> {
                // The rest ends with what it holds.
            }
        }
    }

    private void append(String text) {
        DocxParagraph paragraph = open.peek();
        if (paragraph != null && fieldCodes == 0 && !run.isHidden) {
            paragraph.append(text, run.isBold);
        }
    }

    private static String symbol(String code) {
        try {
            int c = Integer.parseInt(code, 16);
            return Character.isBmpCodePoint(c) && !Character.isISOControl(c) ? Character.toString(c) : " ";
        } catch (NumberFormatException noCode) {
            return " ";
        }
    }

    /// A field is a code, a mark, and a result, of which only the result is read; fields lie within fields.
    private void field(String type) {
        switch (type) {
            case "begin" -> {
                fields.push(true);
                fieldCodes++;
            }
            case "separate" -> endCode(false);
            case "end" -> {
                endCode(false);
                fields.poll();
            }
            default -> {
                // Nothing else is defined.
            }
        }
    }

    private void endCode(boolean isCode) {
        Boolean inCode = fields.poll();
        if (inCode != null) {
            fieldCodes -= inCode ? 1 : 0;
            fields.push(isCode);
        }
    }

    /// Word stores where pages broke when it last showed the text.
    private void page() {
        page++;
        DocxParagraph paragraph = open.peek();
        if (paragraph != null && paragraph.isBlank()) {
            paragraph.page = page;
        }
    }

    private void note(String kind) {
        if (fieldCodes == 0 && !run.isHidden) {
            notes.add(new Reference(kind + xml.attribute("w:id"), page));
        }
        if (xml.number("w:customMarkFollows", 0) == 1) {
            run.isHidden = true;
        }
    }

    private void startRun() {
        DocxParagraph paragraph = open.peek();
        String style = paragraph == null ? "" : paragraph.style;
        run.isHidden = styles.isHidden(style);
        run.isBold = styles.isBold(style);
    }

    private void runProperties() throws XMLStreamException {
        int outside = xml.depth() - 1;
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED && xml.depth() > outside) {
            if (event == XmlCursor.Event.START) {
                switch (xml.name()) {
                    case "w:vanish", "w:webHidden" -> run.isHidden = DocxStyles.isOn(xml);
                    case "w:b" -> run.isBold = DocxStyles.isOn(xml);
                    case "w:rStyle" -> {
                        run.isHidden |= styles.isHidden(xml.attribute("w:val"));
                        run.isBold |= styles.isBold(xml.attribute("w:val"));
                    }
                    case "w:rPrChange" -> xml.skip();
                    default -> {
                        // Looks only.
                    }
                }
            }
            event = xml.next();
        }
    }

    private void paragraphProperties() throws XMLStreamException {
        DocxParagraph paragraph = open.isEmpty() ? new DocxParagraph(page) : open.element();
        int outside = xml.depth() - 1;
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED && xml.depth() > outside) {
            if (event == XmlCursor.Event.START) {
                switch (xml.name()) {
                    case "w:pStyle" -> paragraph.style = xml.attribute("w:val");
                    case "w:ilvl" -> paragraph.level = xml.number("w:val", -1);
                    case "w:numId" -> paragraph.list = xml.attribute("w:val");
                    case "w:outlineLvl" -> paragraph.outline = xml.number("w:val", -1);
                    case "w:del", "w:moveFrom" -> paragraph.isEndDeleted = true;
                    case "w:pPrChange", "w:rPrChange", "w:sectPr", "w:numberingChange" -> xml.skip();
                    default -> {
                        // Looks only.
                    }
                }
            }
            event = xml.next();
        }
    }

    /// The prompt of a form that nobody filled in is no text; nor is a table of contents.
    private void form() throws XMLStreamException {
        boolean isLeftOut = false;
        int outside = xml.depth() - 1;
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED && xml.depth() > outside) {
            if (event == XmlCursor.Event.START) {
                isLeftOut |=
                        switch (xml.name()) {
                            case "w:showingPlcHdr" -> DocxStyles.isOn(xml);
                            case "w:docPartGallery" -> xml.attribute("w:val").equals("Table of Contents");
                            default -> false;
                        };
            }
            event = xml.next();
        }
        while (isLeftOut && event != XmlCursor.Event.FINISHED) {
            event = xml.next();
            if (event == XmlCursor.Event.START) {
                xml.skip();
                isLeftOut = !xml.name().equals("w:sdtContent");
            } else if (event == XmlCursor.Event.END) {
                return;
            }
        }
    }

    private void row() {
        if (!tables.isEmpty()) {
            tables.element().row();
        }
    }

    private void header() {
        if (!tables.isEmpty() && DocxStyles.isOn(xml)) {
            tables.element().header();
        }
    }

    private void cell() {
        if (!tables.isEmpty()) {
            tables.element().cell();
        }
    }

    private void endParagraph() {
        DocxParagraph paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        List<Block> sink = sinks.element();
        if (paragraph.isEndDeleted) {
            held += paragraph.words();
        } else if (!styles.isContents(paragraph.style)) {
            sink.add(block(paragraph).inFront(held).at(TableFrame.place(tables)));
            held = "";
        }
        sink.addAll(paragraph.boxes);
    }

    private void endBox() {
        if (sinks.size() > 1) {
            List<Block> inBox = sinks.pop();
            if (open.isEmpty()) {
                sinks.element().addAll(inBox);
            } else {
                open.element().boxes.addAll(inBox);
            }
        }
    }

    private Block block(DocxParagraph paragraph) {
        boolean isHeading = paragraph.outline >= 0 && paragraph.outline < 9;
        Role role = styles.role(paragraph.style);
        String list = paragraph.list.isEmpty() ? styles.list(paragraph.style) : paragraph.list;
        int level = paragraph.level;
        if (level < 0) {
            level = Math.max(0, styles.level(paragraph.style));
            level = paragraph.list.isEmpty() ? numbering.level(list, paragraph.style).orElse(level) : level;
        }
        Optional<DocxNumbering.Printed> printed =
                list.isEmpty() || list.equals("0") || paragraph.isBlank() && held.isBlank()
                        ? Optional.empty()
                        : numbering.next(list, level, styles);
        String label = printed.map(DocxNumbering.Printed::label).orElse("");
        return new Block(
                paragraph.words(),
                role == Role.PLAIN && isHeading ? Role.HEADING : role,
                label,
                label.isEmpty() ? Optional.empty() : printed.map(DocxNumbering.Printed::style),
                printed.isPresent() ? level : 0,
                paragraph.page,
                paragraph.isBold(),
                Place.TEXT);
    }
}
