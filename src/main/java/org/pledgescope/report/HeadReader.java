package org.pledgescope.report;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the head of what [AnalysisJson] writes and leaves the rest, which is a thousand times as long, alone.
public final class HeadReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private HeadReader() {}

    /// The head of an analysis; the reader is not read to its end.
    ///
    /// @throws IllegalArgumentException if it is none, or one of another schema
    public static DocumentHead read(Reader analysis) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), analysis)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME && !parser.currentName().equals("words")) {
                String name = parser.currentName();
                parser.nextToken();
                values.put(name, parser.getString());
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no analysis (%s)".formatted(e.getOriginalMessage()), e);
        }
        return AnalysisReader.head(values);
    }

    /// The documents of a report, in order.
    ///
    /// @throws ReportException if there is no report in the folder, or a damaged one
    static List<DocumentHead> all(Path folder) throws IOException {
        Path file = folder.resolve(ReportFiles.ANALYSES);
        List<DocumentHead> heads = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                heads.add(read(new StringReader(line)));
            }
        } catch (IllegalArgumentException e) {
            throw new ReportException(
                    "%s:%d: not as this program writes it (%s); analyze the inputs again"
                            .formatted(file, heads.size() + 1, e.getMessage()));
        }
        return heads;
    }
}
