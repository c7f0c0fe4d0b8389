package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.pledgescope.problem.Outcome;

/// Reads the words of ODT documents and templates. Headers and footers are left out.
final class OdtReader implements FormatReader {

    private static final Map<String, String> NAMES =
            Map.of("meta:initial-creator", "dc:creator", "dc:date", "dcterms:modified");

    @Override
    public Outcome<Extracted> read(String place, byte[] bytes) {
        return DocumentPackage.open(place, bytes)
                .then(odt -> {
                    try {
                        return extracted(odt);
                    } catch (XMLStreamException e) {
                        return Outcome.failed(odt.broken(e));
                    }
                });
    }

    private static Outcome<Extracted> extracted(DocumentPackage odt) throws XMLStreamException {
        if (isEncrypted(odt)) {
            return Outcome.failed(Problems.encrypted(odt.place()));
        }
        return switch (odt.required("content.xml")) {
            case Outcome.Failed<byte[]>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<byte[]>(byte[] content) -> {
                OdtStyles styles = new OdtStyles();
                Optional<byte[]> shared = odt.part("styles.xml");
                if (shared.isPresent()) {
                    styles.read(shared.get(), false);
                }
                styles.read(content, true);
                Words words = BlockWriter.write(new OdtBody(content, styles).read());
                yield Outcome.done(new Extracted(words, DocumentPackage.fields(odt.place(), properties(odt), words)));
            }
        };
    }

    private static boolean isEncrypted(DocumentPackage odt) throws XMLStreamException {
        return odt.part("META-INF/manifest.xml")
                .map(manifest -> new String(manifest, StandardCharsets.UTF_8))
                .filter(manifest -> manifest.contains("encryption-data"))
                .isPresent();
    }

    private static Map<String, String> properties(DocumentPackage odt) throws XMLStreamException {
        Map<String, String> properties = new LinkedHashMap<>();
        Optional<byte[]> part = odt.part("meta.xml");
        if (part.isPresent()) {
            XmlCursor xml = new XmlCursor(part.get());
            XmlCursor.Event event = xml.next();
            while (event != XmlCursor.Event.FINISHED) {
                if (event == XmlCursor.Event.START && xml.depth() == 3) {
                    String name = xml.name();
                    properties.put(NAMES.getOrDefault(name, name), xml.content().strip());
                }
                event = xml.next();
            }
        }
        return properties;
    }
}
