package org.pledgescope.report;

import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.CodePoints;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;
import org.pledgescope.text.Token;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes an analysis as one line of JSON: the exchange format for labelled documents (id, text, sentences with their
/// labels, entities) with everything else that [AnalysisReader] needs to read the same analysis back. The entities do not
/// overlap; those inside longer ones have a list of their own. Offsets count code points. The order of fields never
/// changes.
public final class AnalysisJson {

    /// Raised whenever a field changes its name or meaning.
    public static final int SCHEMA_VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    /// Half a surrogate pair cannot be written in UTF-8 and stays as an escape.
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    private final JsonGenerator json;
    private final DocumentAnalysis analysis;
    private final String text;
    private final CodePoints points;

    private AnalysisJson(JsonGenerator json, DocumentAnalysis analysis) {
        this.json = json;
        this.analysis = analysis;
        this.text = analysis.document().text();
        this.points = CodePoints.of(text);
    }

    /// The analysis in one line, without a line end.
    public static String write(DocumentAnalysis analysis) {
        StringWriter line = new StringWriter(analysis.document().text().length() * 4);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            new AnalysisJson(json, analysis).write();
        }
        return utf8(line.getBuffer());
    }

    /// JSON that can be written in UTF-8.
    static String utf8(CharSequence json) {
        return HALF_PAIR.matcher(json).replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    private void write() {
        RawDocument document = analysis.document();
        Metadata metadata = document.metadata();
        json.writeStartObject();
        json.writeNumberProperty("schema", SCHEMA_VERSION);
        json.writeStringProperty("id", document.id());
        attribute("kind", metadata.kind().map(kind -> kind.label()));
        attribute("title", metadata.title());
        attribute("date", metadata.date());
        attribute("issuer", metadata.issuer());
        json.writeStringProperty("source", metadata.source());
        json.writeStringProperty("origin", document.origin());
        json.writeStringProperty("sha256", document.sha256());
        json.writeNumberProperty("words", analysis.words());
        json.writeStringProperty("profile", analysis.profile());
        json.writeStringProperty("text", text);
        json.writeArrayPropertyStart("paragraphs");
        document.paragraphs().forEach(this::paragraph);
        json.writeEndArray();
        json.writeArrayPropertyStart("sentences");
        for (int i = 0; i < analysis.sentences().size(); i++) {
            sentence(analysis.sentences().get(i), document.id() + "#" + (i + 1));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        Set<EntityMention> outermost = new LinkedHashSet<>(analysis.outermostMentions());
        outermost.forEach(this::mention);
        json.writeEndArray();
        json.writeArrayPropertyStart("nested_entities");
        analysis.mentions().stream().filter(mention -> !outermost.contains(mention)).forEach(this::mention);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void attribute(String name, Attribute<String> attribute) {
        json.writeStringProperty(name, attribute.value());
        json.writeStringProperty(name + "_origin", attribute.origin().name().toLowerCase(Locale.ROOT));
    }

    private void place(Span span) {
        json.writeNumberProperty("begin", points.toCodePoint(span.start()));
        json.writeNumberProperty("end", points.toCodePoint(span.end()));
    }

    private void paragraph(Paragraph paragraph) {
        json.writeStartObject();
        place(paragraph.span());
        json.writeStringProperty("kind", paragraph.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("label", paragraph.label());
        json.writeNumberProperty("page", paragraph.page());
        json.writeNumberProperty("depth", paragraph.depth());
        json.writeEndObject();
    }

    private void sentence(Sentence sentence, String id) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        place(sentence.span());
        json.writeStringProperty("act", sentence.act().label());
        json.writeNumberProperty("level", sentence.level());
        json.writeNumberProperty("demand", sentence.demand());
        json.writeBooleanProperty("commitment", sentence.level() > 0);
        json.writeBooleanProperty("hedged", !sentence.hedges().isEmpty());
        cues("hedges", sentence.hedges());
        cues("precision", sentence.precision());
        json.writeBooleanProperty("conditional", sentence.isConditional());
        json.writeNumberProperty("paragraph", sentence.paragraph());
        json.writeArrayPropertyStart("statements");
        sentence.statements().forEach(this::statement);
        json.writeEndArray();
        tokens(sentence.tokens());
        json.writeEndObject();
    }

    private void cues(String name, List<Cue> cues) {
        json.writeArrayPropertyStart(name);
        for (Cue cue : cues) {
            json.writeStartObject();
            place(cue.span());
            json.writeStringProperty("type", cue.type().label());
            json.writeStringProperty("cue", cue.span().of(text));
            json.writeStringProperty("rule", cue.rule());
            if (!cue.because().isEmpty()) {
                json.writeStringProperty("because", cue.because());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void statement(Statement statement) {
        json.writeStartObject();
        place(statement.span());
        json.writeStringProperty("act", statement.act().label());
        json.writeNumberProperty("level", statement.level());
        json.writeNumberProperty("demand", statement.demand());
        json.writeObjectPropertyStart("actor");
        json.writeStringProperty("name", statement.actor().name());
        json.writeBooleanProperty("issuer", statement.actor().isIssuer());
        statement.actor().span().ifPresent(this::place);
        json.writeEndObject();
        json.writeStringProperty("attribution", statement.attribution());
        cues("evidence", statement.evidence());
        cues("hedges", statement.hedges());
        cues("inherited", statement.inherited());
        cues("precision", statement.precision());
        statement.firmness().ifPresent(this::firmness);
        json.writeEndObject();
    }

    private void firmness(Firmness firmness) {
        json.writeObjectPropertyStart("firmness");
        json.writeNumberProperty("score", firmness.score());
        json.writeStringProperty("band", firmness.band().label());
        json.writeNumberProperty("base", firmness.base());
        json.writeArrayPropertyStart("items");
        for (Firmness.LineItem item : firmness.items()) {
            json.writeStartObject();
            json.writeStringProperty("label", item.label());
            json.writeStringProperty("quote", item.quote());
            json.writeNumberProperty("points", item.points());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// Tokens as parallel lists, a quarter of the size of objects.
    private void tokens(List<Token> tokens) {
        json.writeObjectPropertyStart("tokens");
        json.writeArrayPropertyStart("begin");
        tokens.forEach(token -> json.writeNumber(points.toCodePoint(token.span().start())));
        json.writeEndArray();
        json.writeArrayPropertyStart("end");
        tokens.forEach(token -> json.writeNumber(points.toCodePoint(token.span().end())));
        json.writeEndArray();
        json.writeArrayPropertyStart("lemma");
        tokens.forEach(token -> json.writeString(token.lemma()));
        json.writeEndArray();
        json.writeArrayPropertyStart("tag");
        tokens.forEach(token -> json.writeString(token.tag()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void mention(EntityMention mention) {
        json.writeStartObject();
        place(mention.span());
        json.writeStringProperty("type", mention.type().name());
        json.writeStringProperty("entity", mention.entity());
        json.writeStringProperty("rule", mention.rule().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("form", mention.form().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("doubtful", mention.isDoubtful());
        json.writeEndObject();
    }
}
