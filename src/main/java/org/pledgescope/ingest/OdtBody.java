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

/// Walks the text of an ODT document. What tracked changes delete is kept apart by the format, and is left out with
/// comments, hidden text and tables of contents; notes come after the text.
final class OdtBody {

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "text:tracked-changes",
                    "office:annotation",
                    "office:forms",
                    "text:sequence-decls",
                    "text:variable-decls",
                    "text:user-field-decls",
                    "text:table-of-content",
                    "text:alphabetical-index",
                    "text:illustration-index",
                    "text:table-index",
                    "text:object-index",
                    "text:user-index",
                    "text:ruby-text",
                    "svg:title",
                    "svg:desc",
                    "text:hidden-text",
                    "table:covered-table-cell",
                    "office:automatic-styles",
                    "office:font-face-decls",
                    "office:scripts",
                    "draw:object",
                    "text:bibliography-configuration",
                    "text:script");

    private final XmlCursor xml;
    private final OdtStyles styles;
    private final ListNumbers headings = new ListNumbers();
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Run> runs = new ArrayDeque<>();
    private final List<Block> notes = new ArrayList<>();
    private String citation = "";
    private int page;

    /// Text that has its own paragraphs and lists: the document, a text box, a note.
    private record Flow(List<Block> blocks, OdtLists lists, Deque<TableFrame> tables) {}

    private record Run(boolean isBold, boolean isHidden) {}

    /// A paragraph while it is read.
    private static final class Open {
        final StringBuilder words = new StringBuilder();
        final List<Block> boxes = new ArrayList<>();
        Block form = Block.plain("");
        boolean isBold = true;
        int page;
    }

    OdtBody(byte[] content, OdtStyles styles) throws XMLStreamException {
        this.xml = new XmlCursor(content);
        this.styles = styles;
        this.page = new String(content, StandardCharsets.ISO_8859_1).contains("<text:soft-page-break") ? 1 : 0;
        flows.push(flow());
    }

    private Flow flow() {
        return new Flow(new ArrayList<>(), new OdtLists(styles), new ArrayDeque<>());
    }

    List<Block> read() throws XMLStreamException {
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED) {
            switch (event) {
                case START -> start(xml.name());
                case END -> end(xml.name());
                case TEXT -> append(xml.text().replace('\n', ' '));
                case FINISHED -> {
                    // The loop ends.
                }
            }
            event = xml.next();
        }
        List<Block> blocks = new ArrayList<>(flows.getLast().blocks());
        blocks.addAll(notes);
        return blocks;
    }

    private void start(String name) throws XMLStreamException {
        if (LEFT_OUT.contains(name) || xml.attribute("text:display").equals("none")) {
            xml.skip();
            return;
        }
        switch (name) {
            case "text:p" -> paragraph(styles.role(xml.attribute("text:style-name")));
            case "text:h" -> paragraph(Role.HEADING);
            case "text:span" -> span();
            case "text:list" -> flows.element().lists().start(xml);
            case "text:list-item" -> flows.element().lists().item(xml);
            case "text:note-citation" -> citation = xml.content().strip();
            case "text:note-body", "draw:text-box" -> flows.push(flow());
            default -> signs(name);
        }
    }

    private void signs(String name) {
        Deque<TableFrame> tables = flows.element().tables();
        switch (name) {
            case "text:s", "text:tab" -> append(" ");
            case "text:line-break" -> append("\n");
            case "text:soft-page-break" -> page();
            case "table:table" -> tables.push(new TableFrame(flows.element().blocks()));
            case "table:table-row" -> tables.stream().limit(1).forEach(TableFrame::row);
            case "table:table-header-rows" -> tables.stream().limit(1).forEach(table -> table.headers(true));
            case "table:table-cell" -> tables.stream().limit(1).forEach(TableFrame::cell);
            default -> {
                // Marks around words, and what has none.
            }
        }
    }

    private void end(String name) {
        Flow flow = flows.element();
        switch (name) {
            case "text:p", "text:h" -> endParagraph();
            case "text:span" -> runs.poll();
            case "text:list" -> flow.lists().end();
            case "text:note-body" -> endNote();
            case "draw:text-box" -> endBox();
            case "table:table-header-rows" -> flow.tables().stream().limit(1).forEach(table -> table.headers(false));
            case "table:table" -> {
                if (!flow.tables().isEmpty()) {
                    flow.tables().pop().end();
                }
            }
            default -> {
                // The rest ends with what it holds.
            }
        }
    }

    private void page() {
        page++;
        Open paragraph = open.peek();
        if (paragraph != null && paragraph.words.toString().isBlank()) {
            paragraph.page = page;
        }
    }

    private void append(String text) {
        Open paragraph = open.peek();
        Run run = runs.peek();
        if (paragraph != null && run != null && !run.isHidden()) {
            paragraph.words.append(text);
            paragraph.isBold &= run.isBold() || text.isBlank();
        }
    }

    private void paragraph(Role role) {
        String style = xml.attribute("text:style-name");
        Open paragraph = new Open();
        paragraph.page = page;
        Optional<OdtLists.Printed> printed = flows.element().lists().next();
        if (printed.isEmpty() && xml.name().equals("text:h") && !xml.attribute("text:is-list-header").equals("true")) {
            printed = heading(xml.number("text:outline-level", 1) - 1);
        }
        String label = printed.map(OdtLists.Printed::label).orElse("");
        paragraph.form =
                new Block(
                        "",
                        role,
                        label,
                        label.isEmpty() ? Optional.empty() : printed.flatMap(OdtLists.Printed::style),
                        role == Role.HEADING ? 0 : printed.map(OdtLists.Printed::level).orElse(0),
                        page,
                        false,
                        Place.TEXT);
        open.push(paragraph);
        runs.push(
                new Run(
                        styles.bold("paragraph", style).orElse(false),
                        styles.hidden("paragraph", style).orElse(false)));
    }

    private Optional<OdtLists.Printed> heading(int level) {
        List<ListNumbers.Level> levels = styles.outline();
        if (level < 0 || level >= levels.size()) {
            return Optional.empty();
        }
        return Optional.of(
                new OdtLists.Printed(headings.next(levels, level), Optional.of(levels.get(level).style()), level));
    }

    private void span() {
        String style = xml.attribute("text:style-name");
        Run outer = runs.isEmpty() ? new Run(false, false) : runs.element();
        runs.push(
                new Run(
                        styles.bold("text", style).orElse(outer.isBold()),
                        styles.hidden("text", style).orElse(outer.isHidden())));
    }

    private void endParagraph() {
        Open paragraph = open.poll();
        runs.poll();
        if (paragraph == null) {
            return;
        }
        Flow flow = flows.element();
        Block form = paragraph.form;
        flow.blocks()
                .add(
                        new Block(
                                paragraph.words.toString(),
                                form.role(),
                                form.label(),
                                form.style(),
                                form.level(),
                                paragraph.page,
                                paragraph.isBold && !paragraph.words.toString().isBlank(),
                                TableFrame.place(flow.tables())));
        flow.blocks().addAll(paragraph.boxes);
    }

    private void endNote() {
        if (flows.size() > 1) {
            String label = citation;
            for (Block block : flows.pop().blocks()) {
                notes.add(new Block(block.words(), Role.NOTE, label, Optional.empty(), 0, page, false, Place.TEXT));
                label = "";
            }
        }
    }

    private void endBox() {
        if (flows.size() > 1) {
            List<Block> inBox = flows.pop().blocks();
            (open.isEmpty() ? flows.element().blocks() : open.element().boxes).addAll(inBox);
        }
    }
}
