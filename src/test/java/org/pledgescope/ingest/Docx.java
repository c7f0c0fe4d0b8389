package org.pledgescope.ingest;

import java.io.IOException;

/// Makes small DOCX documents of the XML of their parts.
final class Docx {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String STYLES =
            """
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/>\
            <w:basedOn w:val="Rubrik"/></w:style>
            <w:style w:type="paragraph" w:styleId="Toc1"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Bild"><w:name w:val="caption"/></w:style>
            """;

    private final String body;
    private String numbering = "";
    private String footnotes = "";
    private String properties = "";

    Docx(String body) {
        this.body = body;
    }

    static String paragraph(String words) {
        return "<w:p>" + run(words) + "</w:p>\n";
    }

    static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>\n".formatted(style, run(words));
    }

    static String numbered(int list, int level, String runs) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>\n"
                .formatted(level, list, runs);
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(words);
    }

    static String level(int at, String format, String pattern) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>\n"
                .formatted(at, format, pattern);
    }

    Docx numbering(String xml) {
        numbering = xml;
        return this;
    }

    Docx footnotes(String xml) {
        footnotes = xml;
        return this;
    }

    Docx properties(String xml) {
        properties = xml;
        return this;
    }

    Zips parts() {
        Zips zip =
                new Zips()
                        .add(
                                "word/document.xml",
                                XML + "<w:document" + W + "><w:body>\n" + body + "</w:body></w:document>")
                        .add("word/styles.xml", XML + "<w:styles" + W + ">\n" + STYLES + "</w:styles>");
        if (!numbering.isEmpty()) {
            zip.add("word/numbering.xml", XML + "<w:numbering" + W + ">\n" + numbering + "</w:numbering>");
        }
        if (!footnotes.isEmpty()) {
            zip.add("word/footnotes.xml", XML + "<w:footnotes" + W + ">\n" + footnotes + "</w:footnotes>");
        }
        if (!properties.isEmpty()) {
            zip.add(
                    "docProps/core.xml",
                    XML
                            + "<cp:coreProperties"
                            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                            + " xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                            + properties
                            + "</cp:coreProperties>");
        }
        return zip.add("_rels/.rels", XML + relations()).add("[Content_Types].xml", XML + types());
    }

    byte[] packed() throws IOException {
        return parts().packed();
    }

    private String relations() {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation(
                        1,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                        "word/document.xml")
                + relation(
                        2,
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml")
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String types() {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + part("/word/document.xml", word + "document.main+xml")
                + part("/word/styles.xml", word + "styles+xml")
                + part("/word/numbering.xml", word + "numbering+xml")
                + part("/word/footnotes.xml", word + "footnotes+xml")
                + part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(name, type);
    }
}
