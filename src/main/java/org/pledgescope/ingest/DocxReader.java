package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.pledgescope.ingest.Block.Place;
import org.pledgescope.ingest.Block.Role;
import org.pledgescope.problem.Outcome;

/// Reads the words of DOCX documents and templates: the text, then its footnotes and endnotes. Headers and footers,
/// comments and pictures are left out.
final class DocxReader implements FormatReader {

    private static final String MAIN = "word/document.xml";

    @Override
    public Outcome<Extracted> read(String place, byte[] bytes) {
        return DocumentPackage.open(place, bytes)
                .then(docx -> {
                    try {
                        return extracted(docx);
                    } catch (XMLStreamException e) {
                        return Outcome.failed(docx.broken(e));
                    }
                });
    }

    private static Outcome<Extracted> extracted(DocumentPackage docx) throws XMLStreamException {
        String main = main(docx);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        return switch (docx.required(main)) {
            case Outcome.Failed<byte[]>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<byte[]>(byte[] document) -> {
                DocxStyles styles = styles(docx, folder);
                DocxBody body = new DocxBody(document, styles, numbering(docx, folder));
                List<Block> blocks = new ArrayList<>(body.read());
                Map<String, List<Block>> notes = new HashMap<>();
                notes(docx, folder + "footnotes.xml", "footnote", styles, notes);
                notes(docx, folder + "endnotes.xml", "endnote", styles, notes);
                blocks.addAll(inOrder(body.notes(), notes));
                Words words = BlockWriter.write(blocks);
                yield Outcome.done(new Extracted(words, DocumentPackage.fields(docx.place(), properties(docx), words)));
            }
        };
    }

    /// The main part where the package says that it is, since some programs name it `document2.xml`.
    private static String main(DocumentPackage docx) throws XMLStreamException {
        Optional<byte[]> relations = docx.part("_rels/.rels");
        if (relations.isPresent()) {
            XmlCursor xml = new XmlCursor(relations.get());
            XmlCursor.Event event = xml.next();
            while (event != XmlCursor.Event.FINISHED) {
                if (event == XmlCursor.Event.START
                        && xml.name().equals("rel:Relationship")
                        && xml.attribute("Type").endsWith("/officeDocument")) {
                    return xml.attribute("Target").replaceFirst("^/", "");
                }
                event = xml.next();
            }
        }
        return MAIN;
    }

    private static DocxStyles styles(DocumentPackage docx, String folder) throws XMLStreamException {
        Optional<byte[]> part = docx.part(folder + "styles.xml");
        return part.isPresent() ? DocxStyles.read(part.get()) : DocxStyles.none();
    }

    private static DocxNumbering numbering(DocumentPackage docx, String folder) throws XMLStreamException {
        Optional<byte[]> part = docx.part(folder + "numbering.xml");
        return part.isPresent() ? DocxNumbering.read(part.get()) : DocxNumbering.none();
    }

    private static void notes(
            DocumentPackage docx, String name, String kind, DocxStyles styles, Map<String, List<Block>> notes)
            throws XMLStreamException {
        Optional<byte[]> part = docx.part(name);
        if (part.isPresent()) {
            DocxNotes.read(part.get(), kind, styles, notes);
        }
    }

    /// Notes as the text refers to them, numbered from 1; those that it never refers to are not printed.
    private static List<Block> inOrder(List<DocxBody.Reference> references, Map<String, List<Block>> notes) {
        List<Block> ordered = new ArrayList<>();
        int footnotes = 0;
        int endnotes = 0;
        for (DocxBody.Reference reference : references) {
            boolean isFootnote = reference.note().startsWith("footnote");
            String label =
                    isFootnote
                            ? Integer.toString(++footnotes)
                            : ListNumbers.printed(ListNumbers.Form.LOWER_ROMAN, ++endnotes);
            for (Block block : notes.getOrDefault(reference.note(), List.of())) {
                ordered.add(
                        new Block(
                                block.words(),
                                Role.NOTE,
                                label,
                                Optional.empty(),
                                0,
                                reference.page(),
                                false,
                                Place.TEXT));
                label = "";
            }
        }
        return ordered;
    }

    private static Map<String, String> properties(DocumentPackage docx) throws XMLStreamException {
        Map<String, String> properties = new LinkedHashMap<>();
        Optional<byte[]> part = docx.part("docProps/core.xml");
        if (part.isPresent()) {
            XmlCursor xml = new XmlCursor(part.get());
            XmlCursor.Event event = xml.next();
            while (event != XmlCursor.Event.FINISHED) {
                if (event == XmlCursor.Event.START && xml.depth() == 2) {
                    properties.put(xml.name(), xml.content().strip());
                }
                event = xml.next();
            }
        }
        return properties;
    }
}
