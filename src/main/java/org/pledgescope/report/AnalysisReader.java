package org.pledgescope.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.Band;
import org.pledgescope.text.CodePoints;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;
import org.pledgescope.text.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what [AnalysisJson] writes.
public final class AnalysisReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode json;
    private final CodePoints points;

    private AnalysisReader(JsonNode json) {
        this.json = json;
        this.points = CodePoints.of(string(json, "text"));
    }

    /// An analysis equal to the one that was written.
    ///
    /// @throws IllegalArgumentException if the line is of another schema or incomplete
    public static DocumentAnalysis read(String line) {
        JsonNode json = JSON.readTree(line);
        check(json.path("schema").asString("0"));
        return new AnalysisReader(json).analysis();
    }

    private DocumentAnalysis analysis() {
        Metadata metadata = metadata(name -> string(json, name));
        RawDocument document =
                new RawDocument(
                        string(json, "id"),
                        string(json, "origin"),
                        string(json, "sha256"),
                        metadata,
                        string(json, "text"),
                        list(json.get("paragraphs"), this::paragraph));
        return new DocumentAnalysis(
                document,
                list(json.get("sentences"), this::sentence),
                Stream.of("entities", "nested_entities")
                        .flatMap(name -> list(json.path(name), this::mention).stream())
                        .sorted(Comparator.comparing(EntityMention::span))
                        .toList(),
                json.get("words").asInt(),
                json.path("profile").asString(""));
    }

    /// What stands before the words of a document.
    ///
    /// @throws IllegalArgumentException if it is of another schema or incomplete
    static DocumentHead head(Map<String, String> values) {
        check(values.getOrDefault("schema", "0"));
        Function<String, String> named =
                name -> {
                    String value = values.get(name);
                    if (value == null) {
                        throw missing(name);
                    }
                    return value;
                };
        return new DocumentHead(named.apply("id"), named.apply("origin"), named.apply("sha256"), metadata(named));
    }

    private static void check(String schema) {
        if (!schema.equals(String.valueOf(AnalysisJson.SCHEMA_VERSION))) {
            throw new IllegalArgumentException(
                    "an analysis of schema %s; this version reads %d".formatted(schema, AnalysisJson.SCHEMA_VERSION));
        }
    }

    private static Metadata metadata(Function<String, String> named) {
        return new Metadata(
                attribute(named, "title"),
                attribute(named, "date"),
                attribute(named, "issuer"),
                attribute(named, "kind").map(kind -> DocumentKind.of(kind).orElse(DocumentKind.OTHER)),
                named.apply("source"));
    }

    private static Attribute<String> attribute(Function<String, String> named, String name) {
        return new Attribute<>(named.apply(name), constant(Attribute.Origin.class, named.apply(name + "_origin")));
    }

    private Span place(JsonNode node) {
        return new Span(points.toCodeUnit(node.get("begin").asInt()), points.toCodeUnit(node.get("end").asInt()));
    }

    private Paragraph paragraph(JsonNode node) {
        return new Paragraph(
                place(node),
                constant(Paragraph.Kind.class, string(node, "kind")),
                string(node, "label"),
                node.get("page").asInt(),
                node.get("depth").asInt());
    }

    private Sentence sentence(JsonNode node) {
        return new Sentence(
                place(node),
                node.get("paragraph").asInt(),
                tokens(node.get("tokens")),
                list(node.get("statements"), this::statement));
    }

    private List<Token> tokens(JsonNode node) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < node.get("begin").size(); i++) {
            Span span =
                    new Span(
                            points.toCodeUnit(node.get("begin").get(i).asInt()),
                            points.toCodeUnit(node.get("end").get(i).asInt()));
            tokens.add(new Token(span, node.get("lemma").get(i).asString(), node.get("tag").get(i).asString()));
        }
        return tokens;
    }

    private Statement statement(JsonNode node) {
        JsonNode actor = node.get("actor");
        return new Statement(
                place(node),
                constant(Act.class, string(node, "act")),
                node.get("level").asInt(),
                node.get("demand").asInt(),
                new Actor(
                        string(actor, "name"),
                        actor.has("begin") ? Optional.of(place(actor)) : Optional.empty(),
                        actor.get("issuer").asBoolean()),
                string(node, "attribution"),
                list(node.get("evidence"), this::cue),
                list(node.get("hedges"), this::cue),
                list(node.path("inherited"), this::cue),
                list(node.get("precision"), this::cue),
                Optional.ofNullable(node.get("firmness")).map(AnalysisReader::firmness));
    }

    private Cue cue(JsonNode node) {
        return new Cue(
                place(node),
                constant(CueType.class, string(node, "type")),
                string(node, "rule"),
                node.path("because").asString(""));
    }

    private static Firmness firmness(JsonNode node) {
        return new Firmness(
                node.get("base").asInt(),
                list(
                        node.get("items"),
                        item ->
                                new Firmness.LineItem(
                                        string(item, "label"), string(item, "quote"), item.get("points").asInt())),
                node.get("score").asInt(),
                constant(Band.class, string(node, "band")));
    }

    private EntityMention mention(JsonNode node) {
        return new EntityMention(
                place(node),
                string(node, "entity"),
                constant(EntityType.class, string(node, "type")),
                constant(EntityMention.Rule.class, string(node, "rule")),
                constant(EntityMention.Form.class, string(node, "form")),
                node.get("doubtful").asBoolean());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        array.forEach(node -> values.add(read.apply(node)));
        return values;
    }

    private static String string(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw missing(name);
        }
        return value.asString();
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("an analysis without '%s'".formatted(name));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
    }
}
