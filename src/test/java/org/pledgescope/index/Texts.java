package org.pledgescope.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.Band;
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

/// Analyses made by hand: one paragraph and one sentence for each line of the text.
final class Texts {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\p{L}+(?=n['’]t\\b)|n['’]t\\b|['’](?:s|ll|ve|re|d|m)\\b|[\\p{L}\\p{M}\\p{N}]+(?:[.,]\\p{N}+)*|\\S");
    private static final Map<String, String> LEMMAS =
            Map.of(
                    "will",
                    "will",
                    "wo",
                    "will",
                    "n't",
                    "not",
                    "n’t",
                    "not",
                    "made",
                    "make",
                    "makes",
                    "make",
                    "sanctions",
                    "sanction",
                    "commitments",
                    "commitment");
    private static final Map<String, String> TAGS =
            Map.of(
                    "will", "MD", "wo", "MD", "may", "MD", "n't", "RB", "n’t", "RB", "cut", "VB", "help", "VB", "send",
                    "VB", "made", "VBD", "by", "IN");

    private final String id;
    private final List<String> lines = new ArrayList<>();
    private final List<List<Statement>> statements = new ArrayList<>();
    private final List<EntityMention> mentions = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private Metadata metadata = Metadata.unknown();
    private int length;

    private Texts(String id) {
        this.id = id;
    }

    static Texts text(String id) {
        return new Texts(id);
    }

    Texts metadata(String title, String date, String issuer, DocumentKind kind) {
        metadata =
                new Metadata(
                        Attribute.stated(title),
                        Attribute.stated(date),
                        Attribute.stated(issuer),
                        Attribute.stated(kind),
                        "");
        return this;
    }

    /// A sentence that asserts.
    Texts says(String line) {
        return line("", line, start -> List.of(statement(line, start, Act.ASSERTION, 0, -1, "", "", "")));
    }

    /// A sentence that urges.
    Texts urges(String line, String evidence) {
        return line("", line, start -> List.of(statement(line, start, Act.DIRECTIVE, 0, -1, evidence, "", "")));
    }

    /// A sentence that commits.
    ///
    /// @param hedge     words of a condition, or empty
    /// @param deadline  words of a deadline, or empty
    Texts commits(String label, String line, int level, int score, String hedge, String deadline) {
        return line(
                label,
                line,
                start -> List.of(statement(line, start, Act.COMMITMENT, level, score, "will", hedge, deadline)));
    }

    /// A sentence that commits twice.
    Texts commitsTwice(String line, int level, int score, int otherLevel, int otherScore) {
        return line(
                "",
                line,
                start ->
                        List.of(
                                statement(line, start, Act.COMMITMENT, level, score, "will", "", ""),
                                statement(line, start, Act.COMMITMENT, otherLevel, otherScore, "may", "if", "")));
    }

    /// Names an entity in the last line.
    Texts names(String words, String entity, EntityMention.Rule rule) {
        String line = lines.getLast();
        int start = length - line.length() - 1;
        mentions.add(
                new EntityMention(
                        found(line, start, words), entity, EntityType.LOC, rule, EntityMention.Form.BARE, false));
        return this;
    }

    DocumentAnalysis analysis() {
        String text = String.join("", lines.stream().map(line -> line + "\n").toList());
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span span = new Span(start, start + lines.get(i).length());
            paragraphs.add(new Paragraph(span, Paragraph.Kind.BODY, labels.get(i), i / 2, 0));
            sentences.add(new Sentence(span, i, tokens(lines.get(i), start), statements.get(i)));
            start = span.end() + 1;
        }
        RawDocument document = new RawDocument(id, id + ".txt", "hash-of-" + id, metadata, text, paragraphs);
        return new DocumentAnalysis(document, sentences, mentions, text.split("\\s+").length);
    }

    private interface Statements {
        List<Statement> at(int start);
    }

    private Texts line(String label, String line, Statements made) {
        lines.add(line);
        labels.add(label);
        statements.add(made.at(length));
        length += line.length() + 1;
        return this;
    }

    private static Statement statement(
            String line, int start, Act act, int level, int score, String evidence, String hedge, String deadline) {
        return new Statement(
                new Span(start, start + line.length()),
                act,
                level,
                act == Act.DIRECTIVE ? 3 : 0,
                line.startsWith("We ") ? new Actor("We", Optional.of(new Span(start, start + 2)), true) : Actor.NOBODY,
                "",
                cues(line, start, evidence, CueType.ACT),
                cues(line, start, hedge, CueType.CONDITION),
                cues(line, start, deadline, CueType.DEADLINE),
                score < 0 ? Optional.empty() : Optional.of(new Firmness(score, List.of(), score, band(score))));
    }

    private static Band band(int score) {
        return score >= 70 ? Band.FIRM : score >= 50 ? Band.MODERATE : Band.SOFT;
    }

    private static List<Cue> cues(String line, int start, String words, CueType type) {
        return words.isEmpty() ? List.of() : List.of(new Cue(found(line, start, words), type, "rule.made"));
    }

    private static Span found(String line, int start, String words) {
        int at = line.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'%s' is not in '%s'".formatted(words, line));
        }
        return new Span(start + at, start + at + words.length());
    }

    static List<Token> tokens(String line, int start) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(line);
        while (token.find()) {
            String lower = token.group().toLowerCase(Locale.ROOT);
            tokens.add(
                    new Token(
                            new Span(start + token.start(), start + token.end()),
                            LEMMAS.getOrDefault(lower, lower),
                            TAGS.getOrDefault(lower, "NN")));
        }
        return tokens;
    }
}
