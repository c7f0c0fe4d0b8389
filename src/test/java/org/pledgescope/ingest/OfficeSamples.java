package org.pledgescope.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the samples of office formats into corpora/. Every sentence is invented, and the bytes are the same each time:
///
/// ```
/// mvn -q test-compile && java -cp target/classes:target/test-classes org.pledgescope.ingest.OfficeSamples corpora
/// ```
public final class OfficeSamples {

    private OfficeSamples() {}

    /// @param arguments the folder
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, byte[]> sample : all().entrySet()) {
            Files.write(Path.of(arguments[0], sample.getKey()), sample.getValue());
        }
    }

    /// By file name.
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("halden-ministers-2032.docx", docx());
        samples.put("isles-ferries-2032.odt", odt());
        samples.put("oban-harbour-2032.rtf", RTF.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        samples.put("press-office-2032.eml", MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        samples.put("compact-handbook-2032.epub", epub());
        samples.put("press-kit-2032.zip", zip());
        return samples;
    }

    private static byte[] docx() throws IOException {
        String pilots = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>\n";
        String body =
                Docx.styled("Titel", "Communiqué of the Transport Ministers of the Halden Compact")
                        + Docx.paragraph("Port Halden, 14 October 2032")
                        + Docx.styled("Toc1", "Safe passage 1")
                        + Docx.styled("Toc1", "Harbours 2")
                        + Docx.numbered(
                                1,
                                0,
                                Docx.run(
                                        "We, the transport ministers of the Halden Compact, met at Port Halden on 14"
                                            + " October 2032. We thank the harbour pilots, who kept the strait open in"
                                            + " the spring storms."))
                        + Docx.styled("Rubrik", "Safe passage")
                        + Docx.numbered(
                                1,
                                0,
                                Docx.run("We will open two further watch stations on the coast of Veldt by 1 May 2033.")
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                        + Docx.run(" They shall be staffed day and night."))
                        + Docx.numbered(1, 0, Docx.run("To help ships in distress, we agreed that:"))
                        + Docx.numbered(1, 1, Docx.run("Marrow will lend three tugs to Oban before the winter;"))
                        + Docx.numbered(1, 1, Docx.run("Veldt will pay for pilots at night, and for:"))
                        + Docx.numbered(1, 2, Docx.run("lamps on the outer buoys;"))
                        + Docx.numbered(1, 2, Docx.run("radio for small boats."))
                        + Docx.styled("Rubrik", "Harbours")
                        + pilots.formatted(
                                Docx.run("We ")
                                        + "<w:del w:id=\"5\" w:author=\"A\"><w:r><w:delText>will consider"
                                        + " providing</w:delText></w:r></w:del><w:ins w:id=\"6\" w:author=\"A\">"
                                        + Docx.run("shall provide")
                                        + "</w:ins>"
                                        + Docx.run(" $40 million for the quays of Oban over the next two years.")
                                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> Check the sum with the"
                                        + " treasury.</w:t></w:r>")
                        + pilots.formatted(
                                "<w:r><w:lastRenderedPageBreak/></w:r>"
                                        + Docx.run("Each member will bear the share shown in table ")
                                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF shares"
                                        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                        + Docx.run("1")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                        + Docx.run("."))
                        + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + cell("Member")
                        + cell("Share of the costs")
                        + "</w:tr>\n<w:tr>"
                        + cell("Veldt")
                        + cell("60 percent")
                        + "</w:tr>\n<w:tr>"
                        + cell("Marrow")
                        + cell("40 percent")
                        + "</w:tr></w:tbl>\n"
                        + Docx.styled("Bild", "Table 1: Shares of the members")
                        + pilots.formatted(
                                Docx.run("We will meet again at Lake")
                                        + "<w:r><w:t>&#xA0;Orren</w:t><w:noBreakHyphen/></w:r>"
                                        + "<w:r><w:t>by-the-</w:t></w:r><w:r><w:t>S</w:t><w:softHyphen/><w:t>ea</w:t></w:r>"
                                        + Docx.run(" in June 2033."));
        return new Docx(body)
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"0\">\n"
                                + Docx.level(0, "decimal", "%1.")
                                + Docx.level(1, "lowerLetter", "(%2)")
                                + Docx.level(2, "bullet", "\uf0b7")
                                + "</w:abstractNum>\n<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>\n")
                .footnotes(
                        "<w:footnote w:type=\"separator\""
                                + " w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\n"
                                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                                + Docx.run(" The stations were first promised at Lake Orren.")
                                + "</w:p></w:footnote>\n")
                .properties(
                        "<dc:title>Document1</dc:title><dc:creator>Secretariat of the Halden Compact</dc:creator>"
                                + "<dcterms:modified>2032-10-20T09:00:00Z</dcterms:modified>")
                .parts()
                .stored();
    }

    private static String cell(String words) {
        return "<w:tc>" + Docx.paragraph(words).strip() + "</w:tc>";
    }

    private static byte[] odt() throws IOException {
        return Odt.of(ODT_STYLES, ODT_TEXT, "<dc:title>Statement on Ferries</dc:title>").stored();
    }

    private static final String ODT_STYLES =
            """
            <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
            <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
            <text:list-style style:name="L1">
            <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
            <text:list-level-style-bullet text:level="2" text:bullet-char="–"/>
            </text:list-style>
            """;

    private static final String ODT_TEXT =
            """
            <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>We may do nothing.</text:p>\
            </text:deletion></text:changed-region></text:tracked-changes>
            <text:p text:style-name="P1">Statement of the Isles Forum on Ferries</text:p>
            <text:p text:style-name="Standard">4 August 2032</text:p>
            <text:list text:style-name="L1" xml:id="l1">
            <text:list-item><text:p>The ministers of the Forum reviewed the ferry lines between the islands.\
            <text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>\
            <text:p>Eleven lines, of which two are idle.</text:p></text:note-body></text:note> They were content.</text:p>\
            </text:list-item>
            <text:list-item><text:p>We will run a daily boat to every island by 1 March 2033, and we will:</text:p>
            <text:list><text:list-item><text:p>carry pupils free of charge;</text:p></text:list-item>
            <text:list-item><text:p>carry<text:s/>the sick at any hour.</text:p></text:list-item></text:list>
            </text:list-item></text:list>
            <text:h text:style-name="Heading_20_1" text:outline-level="1">Costs</text:h>
            <text:list text:continue-list="l1" text:style-name="L1">
            <text:list-item><text:p>We intend to halve the fares before the end of 2034<text:change text:change-id="c1"/>.\
            <text:span text:style-name="T1"> Ask the treasury.</text:span></text:p></text:list-item></text:list>
            """;

    private static final String RTF =
            """
            {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fcharset2 Symbol;}}
            {\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Title;}}
            {\\info{\\title Oban rebuilds its harbour}{\\author J. Tern}{\\revtim\\yr2032\\mo11\\dy3}}
            {\\header\\pard Ministry of Harbours\\par}
            \\pard\\s2 Oban rebuilds its harbour\\par
            \\pard Oban, 2 November 2032\\par
            \\pard The Ministry of Harbours of Oban will rebuild the north quay by the end of 2033. \\ldblquote No ship will
             wait longer than a day\\rdblquote , said the minister, Mr. Br\\'fcgge.{\\footnote\\pard\\chftn  The quay was
             built in 1961.} The work will cost \\u8364?90 million.\\par
            \\pard\\s1 What will be built\\par
            \\pard The ministry will:\\par
            {\\listtext\\f1\\'b7\\tab}\\pard\\ilvl0 build two berths for ferries;\\par
            {\\listtext\\f1\\'b7\\tab}\\pard\\ilvl0 deepen the basin to 9\\~metres.\\par
            \\pard Traffic goes on{\\deleted  as it may}. {\\v Hold until Monday.}The ministry will report
             every three months.\\par
            {\\pict\\pngblip 89504e470d0a}}
            """;

    private static final String MAIL =
            """
            From: "Press Office, Halden Compact" <press@halden-compact.example>
            To: newsdesk@paper.example
            Subject: =?utf-8?Q?Compact_to_open_a_tide_school_=E2=80=93_statement?=
            Date: Tue, 9 Nov 2032 23:30:00 +0200
            Message-ID: <1@halden-compact.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="kit"

            --kit
            Content-Type: multipart/alternative; boundary="text"

            --text
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The Halden Compact will open a school for tide readers in Veldt in =
            September 2033. The members will pay the fees of forty students =E2=80=93 every ye=
            ar.

            The Secretary of the Compact said: =E2=80=9CWe keep our word.=E2=80=9D

            --=20
            Press Office of the Halden Compact
            Telephone 555 0100

            On 8 Nov 2032, at 10:00, Newsdesk <newsdesk@paper.example> wrote:
            > Will the Compact open a school at all?

            --text
            Content-Type: text/html; charset=utf-8

            <html><body><p>The Halden Compact will open a school.</p></body></html>

            --text--
            --kit
            Content-Type: text/plain; charset=utf-8; name="questions.txt"
            Content-Disposition: attachment; filename="questions.txt"
            Content-Transfer-Encoding: base64

            V2hvIHdpbGwgdGVhY2g/IFRoZSBDb21wYWN0IHdpbGwgaGlyZSBzaXggdGVhY2hlcnMgYnkgSnVs
            eSAyMDMzLiBUaGUgbWVtYmVycyB3aWxsIGNob29zZSB0aGVtIHRvZ2V0aGVyLg==

            --kit--
            """;

    private static byte[] epub() throws IOException {
        String page =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<html"
                    + " xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>%s</title></head><body>%s</body></html>";
        return new Zips()
                .add("mimetype", "application/epub+zip")
                .add(
                        "META-INF/container.xml",
                        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\""
                                + " version=\"1.0\"><rootfiles><rootfile"
                                + " full-path=\"text/book.opf\"/></rootfiles></container>")
                .add("text/book.opf", PACKAGE)
                .add(
                        "text/nav.xhtml",
                        page.formatted("Contents", "<nav><ol><li><a href=\"a.xhtml\">Escorts</a></li></ol></nav>"))
                .add(
                        "text/a.xhtml",
                        page.formatted(
                                "Escorts",
                                "<h1>Escorts</h1><p>The members of the Compact will escort every grain ship through the"
                                    + " strait from 1 April 2033. The escorts are free of charge, and the captains need"
                                    + " not ask for them.</p><p>A member that has no vessel in the strait shall pay its"
                                    + " share into the escort fund before the end of each quarter.</p>"))
                .add(
                        "text/b.xhtml",
                        page.formatted(
                                "Pilots",
                                "<h1>Pilots</h1><p>The secretariat will train eighty pilots a year, and it hopes to"
                                    + " train more when the school in Veldt is open to students of all the"
                                    + " members.</p><p>Pilots may refuse a ship that has no radio, and they report each"
                                    + " refusal to the watch centre on the same day.</p>"))
                .stored();
    }

    private static final String PACKAGE =
            """
            <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">
            <metadata><dc:title>Handbook of the Halden Compact</dc:title><dc:date>2032-12-01</dc:date>
            <dc:publisher>Halden Compact</dc:publisher></metadata>
            <manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="b" href="b.xhtml" media-type="application/xhtml+xml"/>
            <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
            <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>
            """;

    private static byte[] zip() throws IOException {
        byte[] inner =
                new Zips()
                        .add(
                                "remarks.txt",
                                "Remarks of the Secretary of the Halden Compact\n\n"
                                        + "We will not close the watch centre. We hope to double its staff.\n")
                        .stored();
        return new Zips()
                .add("texts/", "")
                .add(
                        "texts/statement.md",
                        "---\ntitle: Statement on the Watch Centre\ndate: 2032-11-20\nissuer: Halden Compact\n---\n\n"
                                + "1. The Compact will keep the watch centre in Port Halden open until 2040.\n\n"
                                + "2. The members may send further officers to it.\n")
                .add(
                        "texts/backgrounder.txt",
                        "Backgrounder\n\nThe watch centre opened in February 2032. It has answered 1,200 calls.\n")
                .add("texts/.hidden.txt", "Nobody reads this.")
                .add("__MACOSX/texts/._statement.md", new byte[] {0, 5, 22, 7})
                .add("archive/remarks.zip", inner)
                .stored();
    }
}
