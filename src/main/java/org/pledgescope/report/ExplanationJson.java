package org.pledgescope.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pledgescope.compare.Standing;
import org.pledgescope.explain.ClauseReasons;
import org.pledgescope.explain.CueAnswer;
import org.pledgescope.explain.Decision;
import org.pledgescope.explain.Explanation;
import org.pledgescope.explain.Grammar;
import org.pledgescope.explain.Otherwise;
import org.pledgescope.explain.Phrase;
import org.pledgescope.explain.Row;
import org.pledgescope.explain.RuleAnswer;
import org.pledgescope.explain.ScoreLine;
import org.pledgescope.explain.SentenceReasons;
import org.pledgescope.text.CodePoints;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes reasons as one line of JSON, with everything that the value holds. Offsets count code points of `text`, as in
/// [AnalysisJson].
public final class ExplanationJson {

    /// Raised whenever a field changes its name or meaning.
    public static final int SCHEMA_VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final String text;
    private final CodePoints points;

    private ExplanationJson(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
        this.points = CodePoints.of(text);
    }

    /// The reasons in one line, without a line end.
    public static String write(Explanation explanation) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            new ExplanationJson(json, explanation.analysis().document().text()).document(explanation);
        }
        return AnalysisJson.utf8(line.getBuffer());
    }

    private void document(Explanation explanation) {
        Metadata metadata = explanation.analysis().document().metadata();
        json.writeStartObject();
        json.writeNumberProperty("schema", SCHEMA_VERSION);
        json.writeStringProperty("measures", "language, not legal force, likelihood or merit");
        json.writeStringProperty("kind", metadata.kind().value().label());
        json.writeStringProperty("kind_origin", label(metadata.kind().origin()));
        json.writeStringProperty("issuer", metadata.issuer().value());
        json.writeStringProperty("issuer_origin", label(metadata.issuer().origin()));
        strings("parties", explanation.voice().parties());
        json.writeBooleanProperty("parties_found_in_text", explanation.voice().areFound());
        json.writeBooleanProperty("says_we", explanation.voice().saysWe());
        json.writeStringProperty("text", text);
        json.writeArrayPropertyStart("sentences");
        explanation.sentences().forEach(this::sentence);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sentence(SentenceReasons reasons) {
        Sentence sentence = reasons.sentence();
        json.writeStartObject();
        place(sentence.span());
        json.writeStringProperty("act", sentence.act().label());
        json.writeNumberProperty("level", sentence.level());
        json.writeNumberProperty("demand", sentence.demand());
        json.writeBooleanProperty("conditional", sentence.isConditional());
        json.writeBooleanProperty("parsed", reasons.isParsed());
        json.writeArrayPropertyStart("clauses");
        reasons.clauses().forEach(this::clause);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void clause(ClauseReasons clause) {
        Statement statement = clause.statement();
        json.writeStartObject();
        place(statement.span());
        json.writeStringProperty("act", statement.act().label());
        json.writeNumberProperty("level", statement.level());
        json.writeNumberProperty("demand", statement.demand());
        json.writeBooleanProperty("conditional", statement.isConditional());
        json.writeStringProperty("attribution", statement.attribution());
        json.writeStringProperty("first_reading", clause.otherReading());
        grammar(clause.grammar());
        decision("subject", clause.subject());
        decision("decision", clause.act());
        clause.lowered().ifPresent(this::lowered);
        statement
                .firmness()
                .ifPresent(firmness -> {
                    json.writeNumberProperty("score", firmness.score());
                    json.writeStringProperty("band", firmness.band().label());
                });
        json.writeArrayPropertyStart("sum");
        clause.score().forEach(this::line);
        json.writeEndArray();
        Standing standing = Standing.of(statement);
        json.writeBooleanProperty("definitive", standing.isDefinitive());
        strings("fails_on", standing.failures().stream().map(Standing.Failure::label).toList());
        json.writeArrayPropertyStart("cues");
        clause.cues().forEach(this::cue);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void grammar(Grammar grammar) {
        json.writeObjectPropertyStart("grammar");
        json.writeStringProperty("role", label(grammar.role()));
        phrase("predicate", grammar.predicate());
        phrase("subject", grammar.subject());
        phrase("modal", grammar.modal());
        json.writeArrayPropertyStart("complements");
        grammar.complements().forEach(this::phrase);
        json.writeEndArray();
        json.writeBooleanProperty("negated", grammar.isNegated());
        phrase("said_by", grammar.saidBy());
        json.writeBooleanProperty("quoted", grammar.isQuoted());
        json.writeBooleanProperty("reported", grammar.isReported());
        json.writeStringProperty("place", label(grammar.place()));
        json.writeStringProperty("stem", grammar.stem());
        json.writeEndObject();
    }

    private void decision(String name, Decision decision) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("verdict", decision.verdict());
        json.writeStringProperty("rule", decision.decider().map(RuleAnswer::rule).orElse(""));
        json.writeArrayPropertyStart("evidence");
        for (Decision.Evidence evidence : decision.evidence()) {
            json.writeStartObject();
            phrase("words", evidence.words());
            row(evidence.row());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rules");
        decision.answers().forEach(this::answer);
        json.writeEndArray();
        otherwise(decision.otherwise());
        json.writeEndObject();
    }

    private void answer(RuleAnswer answer) {
        json.writeStartObject();
        json.writeStringProperty("rule", answer.rule());
        json.writeStringProperty("question", answer.question());
        json.writeStringProperty("answer", label(answer.answer()));
        json.writeStringProperty("verdict", answer.verdict());
        otherwise(answer.otherwise());
        json.writeEndObject();
    }

    private void otherwise(List<Otherwise> all) {
        json.writeArrayPropertyStart("otherwise");
        for (Otherwise other : all) {
            json.writeStartObject();
            json.writeStringProperty("fact", label(other.fact()));
            strings("values", other.values());
            json.writeStringProperty("if", other.words());
            json.writeStringProperty("rule", other.rule());
            json.writeStringProperty("verdict", other.verdict());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void lowered(ClauseReasons.Lowered lowered) {
        json.writeObjectPropertyStart("lowered");
        json.writeNumberProperty("from", lowered.from());
        phrase("verb", lowered.verb());
        row(lowered.row());
        json.writeEndObject();
    }

    private void line(ScoreLine line) {
        json.writeStartObject();
        json.writeStringProperty("label", line.label());
        json.writeStringProperty("words", line.words());
        json.writeNumberProperty("points", line.points());
        line.row().ifPresent(this::row);
        json.writeStringProperty("why", line.why());
        json.writeEndObject();
    }

    private void cue(CueAnswer cue) {
        json.writeStartObject();
        phrase("words", cue.words());
        json.writeStringProperty("type", cue.type());
        row(cue.row());
        json.writeStringProperty("answer", label(cue.answer()));
        json.writeStringProperty("why", cue.why());
        json.writeEndObject();
    }

    private void row(Row row) {
        json.writeStringProperty("row", row.id());
        json.writeStringProperty("file", row.place());
    }

    private void phrase(String name, Optional<Phrase> phrase) {
        phrase.ifPresent(found -> phrase(name, found));
    }

    private void phrase(String name, Phrase phrase) {
        json.writeName(name);
        phrase(phrase);
    }

    private void phrase(Phrase phrase) {
        json.writeStartObject();
        place(phrase.span());
        json.writeStringProperty("words", phrase.words());
        json.writeEndObject();
    }

    private void place(Span span) {
        json.writeNumberProperty("begin", points.toCodePoint(span.start()));
        json.writeNumberProperty("end", points.toCodePoint(span.end()));
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
