package org.pledgescope.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pledgescope.problem.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One document as a line of JSON. Fields that are not read are skipped without being built, so labels cost nothing
/// and change nothing.
///
/// @param text   exactly as it stands
/// @param fields the other fields that are read, those of them that are strings
record JsonLine(String text, Map<String, String> fields) {

    private static final List<String> READ = List.of("id", "kind", "title", "date", "issuer", "source");

    /// What a person is told to do about a line that is none.
    static final String FORM = "give each line the form {\"id\": \"...\", \"text\": \"...\"}";

    private static final JsonFactory FACTORY = new JsonFactory();

    JsonLine {
        fields = Map.copyOf(fields);
    }

    static Outcome<JsonLine> read(String line, String place) {
        Map<String, String> strings = new TreeMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Outcome.failed(Problems.broken(place, "found no JSON object", FORM));
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                boolean isString = parser.nextToken() == JsonToken.VALUE_STRING;
                if (isString && (READ.contains(name) || name.equals("text"))) {
                    strings.put(name, parser.getString());
                }
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                return Outcome.failed(Problems.broken(place, "found more than one JSON value in the line", FORM));
            }
        } catch (JacksonException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("").strip();
            return Outcome.failed(Problems.broken(place, "the line is no JSON (" + reason + ")", FORM));
        }
        String text = strings.remove("text");
        return text == null
                ? Outcome.failed(Problems.broken(place, "found no string 'text'", FORM))
                : Outcome.done(new JsonLine(text, strings));
    }
}
