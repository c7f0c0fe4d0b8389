package org.pledgescope.ingest;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Reads the footnotes or the endnotes of a DOCX document.
final class DocxNotes {

    private DocxNotes() {}

    /// @param kind  `footnote` or `endnote`
    /// @param notes gets the paragraphs of each under `footnote 3`
    static void read(byte[] part, String kind, DocxStyles styles, Map<String, List<Block>> notes)
            throws XMLStreamException {
        XmlCursor xml = new XmlCursor(part);
        XmlCursor.Event event = xml.next();
        while (event != XmlCursor.Event.FINISHED) {
            if (event == XmlCursor.Event.START && xml.name().equals("w:" + kind)) {
                String id = xml.attribute("w:id");
                boolean isText = xml.attribute("w:type").isEmpty() || xml.attribute("w:type").equals("normal");
                List<Block> blocks = new DocxBody(xml, styles, DocxNumbering.none(), 0).read();
                if (isText) {
                    notes.put(kind + " " + id, blocks);
                }
            }
            event = xml.next();
        }
    }
}
