package org.pledgescope.ingest;

/// Makes small ODT documents of the XML of their parts.
final class Odt {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String SPACES =
            " xmlns:office=\"%1$soffice:1.0\" xmlns:text=\"%1$stext:1.0\" xmlns:table=\"%1$stable:1.0\" xmlns:style=\"%1$sstyle:1.0\" xmlns:draw=\"%1$sdrawing:1.0\" xmlns:meta=\"%1$smeta:1.0\" xmlns:fo=\"%1$sxsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    .formatted(OASIS);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Odt() {}

    /// @param styles automatic ones
    /// @param text   what stands within `office:text`
    /// @param meta   what stands within `office:meta`
    static Zips of(String styles, String text, String meta) {
        return new Zips()
                .add("mimetype", "application/vnd.oasis.opendocument.text")
                .add(
                        "content.xml",
                        XML
                                + "<office:document-content"
                                + SPACES
                                + " office:version=\"1.3\"><office:automatic-styles>"
                                + styles
                                + "</office:automatic-styles><office:body><office:text>"
                                + text
                                + "</office:text></office:body></office:document-content>")
                .add(
                        "meta.xml",
                        XML
                                + "<office:document-meta"
                                + SPACES
                                + "><office:meta>"
                                + meta
                                + "</office:meta></office:document-meta>")
                .add(
                        "META-INF/manifest.xml",
                        XML
                                + "<manifest:manifest xmlns:manifest=\""
                                + OASIS
                                + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\""
                                + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry"
                                + " manifest:full-path=\"content.xml\""
                                + " manifest:media-type=\"text/xml\"/><manifest:file-entry"
                                + " manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>"
                                + "</manifest:manifest>");
    }
}
