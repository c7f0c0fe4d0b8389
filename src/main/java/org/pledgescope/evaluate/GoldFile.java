package org.pledgescope.evaluate;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Act;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads gold files: JSON Lines, one labelled document a line, offsets in code points.
public final class GoldFile {

    private static final String ID = "gold";
    private static final JsonMapper JSON = new JsonMapper();

    private final String place;
    private final JsonNode json;
    private final int length;

    private GoldFile(String place, JsonNode json) {
        this.place = place;
        this.json = json;
        String text = json.path("text").asString("");
        this.length = text.codePointCount(0, text.length());
    }

    /// Thrown inside this class where a line cannot be used.
    private static final class Unusable extends Exception {

        private static final long serialVersionUID = 1;

        Unusable(String place, String found) {
            super(place + "\n" + found);
        }

        Problem problem() {
            String[] parts = String.valueOf(getMessage()).split("\n", 2);
            return new Problem(parts[0], ID, parts[1], "see the form of gold files in docs/evaluation.md");
        }
    }

    /// The documents of a file in order; a Problem where any line of it cannot be used.
    public static Outcome<List<GoldDocument>> read(Path file) {
        List<GoldDocument> documents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    String place = file + ":" + (i + 1);
                    GoldDocument document = new GoldFile(place, parsed(place, lines.get(i))).document();
                    if (!ids.add(document.id())) {
                        throw new Unusable(place, "id '%s' stands there twice".formatted(document.id()));
                    }
                    documents.add(document);
                }
            }
            if (documents.isEmpty()) {
                throw new Unusable(file.toString(), "it holds no document");
            }
        } catch (Unusable e) {
            return Outcome.failed(e.problem());
        } catch (NoSuchFileException e) {
            return Outcome.failed(new Problem(file.toString(), "not-found", "there is no such file", "check the path"));
        } catch (MalformedInputException e) {
            return Outcome.failed(new Problem(file.toString(), "encoding", "it is not UTF-8", "save it as UTF-8"));
        } catch (IOException e) {
            return Outcome.failed(
                    new Problem(file.toString(), "unreadable", e.toString(), "check the file and its permissions"));
        }
        return Outcome.done(documents);
    }

    private static JsonNode parsed(String place, String line) throws Unusable {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Unusable(place, "the line is no JSON");
        }
    }

    private GoldDocument document() throws Unusable {
        if (!json.path("id").isString() || !json.path("text").isString()) {
            throw new Unusable(place, "found no string 'id' or no string 'text'");
        }
        List<GoldSentence> sentences = new ArrayList<>();
        for (JsonNode node : json.path("sentences")) {
            sentences.add(sentence(node));
        }
        Optional<List<LabelledEntity>> entities = Optional.empty();
        if (json.has("entities")) {
            List<LabelledEntity> found = new ArrayList<>();
            for (JsonNode node : json.get("entities")) {
                found.add(new LabelledEntity(place(node, "an entity"), node.path("type").asString("")));
            }
            entities = Optional.of(found);
        }
        return new GoldDocument(
                json.get("id").asString(),
                json.path("kind").asString(""),
                json.get("text").asString(),
                sentences,
                entities);
    }

    private GoldSentence sentence(JsonNode node) throws Unusable {
        return new GoldSentence(
                node.path("id").asString(""),
                place(node, "a sentence"),
                value(node, "act", this::act),
                level(node),
                flag(node, "commitment"),
                flag(node, "hedged"),
                flag(node, "conditional"),
                cues(node, "hedges"),
                cues(node, "precision"),
                cues(node, "disputed").orElse(List.of()));
    }

    private Optional<Act> act(JsonNode node) {
        String name = node.asString("").toUpperCase(Locale.ROOT);
        for (Act act : Act.values()) {
            if (act.name().equals(name)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /// @throws Unusable if the field is there and means nothing
    private <T> Optional<T> value(JsonNode node, String name, Function<JsonNode, Optional<T>> reading) throws Unusable {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        Optional<T> read = reading.apply(value);
        if (read.isEmpty()) {
            throw new Unusable(place, "%s %s is none that is known".formatted(name, value));
        }
        return read;
    }

    private Optional<Integer> level(JsonNode node) throws Unusable {
        return value(
                node,
                "level",
                value -> {
                    int level = value.isInt() ? value.asInt() : -1;
                    return level == 0 || level >= 2 && level <= 6 ? Optional.of(level) : Optional.empty();
                });
    }

    private Optional<Boolean> flag(JsonNode node, String name) throws Unusable {
        return value(node, name, value -> value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty());
    }

    private Optional<List<LabelledCue>> cues(JsonNode node, String name) throws Unusable {
        if (!node.has(name)) {
            return Optional.empty();
        }
        List<LabelledCue> cues = new ArrayList<>();
        for (JsonNode cue : node.get(name)) {
            cues.add(LabelledCue.of(place(cue, "a cue of " + name), cue.path("type").asString("")));
        }
        return Optional.of(cues);
    }

    private Place place(JsonNode node, String what) throws Unusable {
        int begin = node.path("begin").asInt(-1);
        int end = node.path("end").asInt(-1);
        if (begin < 0 || end < begin || end > length) {
            throw new Unusable(
                    place, "%s [%d, %d) is no place of a text of %d code points".formatted(what, begin, end, length));
        }
        return new Place(begin, end);
    }
}
