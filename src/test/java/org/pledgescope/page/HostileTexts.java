package org.pledgescope.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.SampleAnalyses;

/// Documents whose words, names and facts try to run something in whoever opens their report. Each attempt would set
/// `window.pwned`, ask for something or add an element.
final class HostileTexts {

    static final String FLAG = "pwned";

    static final List<String> ATTEMPTS =
            List.of(
                    "<script>window.pwned=1</script>",
                    "</script><script>window.pwned=1</script>",
                    "</style><script>window.pwned=1</script>",
                    "</title></textarea></template><script>window.pwned=1</script>",
                    "<img src=x onerror=window.pwned=1>",
                    "\"><img src=x onerror=\"window.pwned=1\">",
                    "' autofocus onfocus='window.pwned=1' x='",
                    "<svg onload=window.pwned=1><a xlink:href=\"javascript:window.pwned=1\"><text>x</text></a></svg>",
                    "<iframe srcdoc=\"<script>parent.pwned=1</script>\"></iframe>",
                    "<object data=\"data:text/html,<script>parent.pwned=1</script>\"></object>",
                    "<a href=\"javascript:window.pwned=1\">here</a>",
                    "[here](javascript:window.pwned=1) ![x](https://spy.example/x.png)",
                    "<base href=\"https://spy.example/\"><link rel=stylesheet href=\"https://spy.example/x.css\">",
                    "<meta http-equiv=refresh content=\"0;url=https://spy.example/\">",
                    "<form action=\"https://spy.example/\"><button autofocus>go</button></form>",
                    "<!-- --!> <![CDATA[ ]]> &lt;script&gt; &#60;script&#62; &quot; `'\"",
                    "${7*7} {{7*7}} @if(true) @for(var x : y) $unsafe{x} \\u003cscript\\u003e",
                    "\u2028\u2029\u202e\u2066\u200f\ufeff\0\u0007\u001b[31m👩‍🚀🌊");

    static final String ALL = String.join(" ", ATTEMPTS);

    /// A file with control characters is refused as binary.
    private static final String IN_FILES = ALL.replaceAll("[\\p{Cc}]", "");

    private static final String LONG_WORD = "Pneumono".repeat(625);

    private HostileTexts() {}

    /// Analysed by hand, so that everything arrives on the page as it is.
    static DocumentAnalysis analysis() {
        DocumentAnalysis sample =
                SampleAnalyses.harbour("a\"b/../<img src=x>", ALL, ALL + "\n" + LONG_WORD + SampleAnalyses.TEXT);
        RawDocument document = sample.document();
        Metadata metadata =
                new Metadata(
                        Attribute.stated(ALL),
                        Attribute.inferred("2030-05-14"),
                        Attribute.inferred(ALL + "; " + LONG_WORD),
                        Attribute.stated(DocumentKind.COMMUNIQUE),
                        "javascript:window.pwned=1");
        return new DocumentAnalysis(
                new RawDocument(
                        document.id(), ALL, document.sha256(), metadata, document.text(), document.paragraphs()),
                sample.sentences(),
                sample.mentions(),
                sample.words());
    }

    /// Writes texts of every form into a folder, under names that are attempts too.
    static void write(Path inbox) throws IOException {
        Files.createDirectories(inbox);
        String body = body();
        Files.writeString(
                inbox.resolve("<img src=x onerror=window.pwned=1>.md"),
                frontMatter("javascript:window.pwned=1") + "# " + IN_FILES + "\n\n" + body);
        Files.writeString(
                inbox.resolve("\"'><svg onload=window.pwned=1>.md"),
                frontMatter("data:text/html,<script>window.pwned=1</script>") + body.replace("sea wall", "quay"));
        Files.writeString(inbox.resolve("${7*7}@if.txt"), IN_FILES + "\n\n" + body.replace("sea wall", "pier"));
        Files.writeString(inbox.resolve("page.html"), page(body.replace("sea wall", "dam")));
        Files.writeString(inbox.resolve("lines.jsonl"), line(body.replace("sea wall", "dyke")) + "\n");
        Files.write(inbox.resolve("<script>window.pwned=1.png"), "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                inbox.resolve("catalogue.csv"),
                "file,title,source\r\n${7*7}@if.txt,\"%s\",\"vbscript:window.pwned=1\"\r\n"
                        .formatted(IN_FILES.replace("\"", "\"\"")));
    }

    /// A user's own entities whose names are attempts; the texts name them.
    static void writeModels(Path models) throws IOException {
        Files.createDirectories(models.resolve("entities"));
        StringBuilder rows = new StringBuilder("id\ttype\tname\taliases\tderived\tmetonyms\tflags\tnote\n");
        for (int i = 0; i < 3; i++) {
            rows.append("EVIL%d\tORG\t%s\tthe %d Evils\n".formatted(i, ATTEMPTS.get(3 * i), i));
        }
        Files.writeString(models.resolve("entities/evil.tsv"), rows);
    }

    private static String body() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < ATTEMPTS.size(); i++) {
            String attempt = ATTEMPTS.get(i).replaceAll("[\\p{Cc}]", "");
            body.append(promises(attempt, i % 3)).append("\n");
        }
        return body.append("We will not forget ").append(LONG_WORD).append(" by 2031.\n").toString();
    }

    private static String promises(String attempt, int evil) {
        return """
        We will halve port emissions by 2031 %s where possible. We will build 40 kilometres of sea wall \
        with %s by 2034, and the ministers of Northland %s will consider a fund for the harbours of Kenya. \
        We call on Southmark to open its ports to all ships of the region %s and to keep them open.
        """
                .formatted(attempt, attempt, "and the %d Evils".formatted(evil), attempt);
    }

    private static String frontMatter(String source) {
        return "---\ntitle: %s\nissuer: %s\ndate: 2031-02-11\nkind: communique\nsource: %s\n---\n\n"
                .formatted(quoted(IN_FILES), quoted("Northland; " + ATTEMPTS.get(4)), quoted(source));
    }

    /// With markup that is the page's own and with what its reader would see as text.
    private static String page(String body) {
        String seen = body.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p><p>");
        return "<!doctype html><html lang=en><head><title>%s</title><meta name=author content='<script>'>"
                        .formatted(IN_FILES.replace("<", "&lt;"))
                + "<link rel=canonical href=\"javascript:window.pwned=1\"></head><body><main><h1>%s</h1><p>%s</p>"
                        .formatted(IN_FILES.replace("<", "&lt;"), seen)
                + IN_FILES
                + "</main></body></html>";
    }

    private static String line(String body) {
        return "{\"id\": %s, \"kind\": \"op-ed\", \"title\": %s, \"date\": \"2031-07-01\", \"issuer\": %s, \"source\": %s, \"text\": %s}"
                .formatted(
                        quoted("line 1"), quoted(ALL), quoted(ALL), quoted("JaVaScRiPt:window.pwned=1"), quoted(body));
    }

    /// As JSON and YAML write a text.
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
