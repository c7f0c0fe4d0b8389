package org.pledgescope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Analyses made by hand, for tests of what is done with an analysis.
public final class SampleAnalyses {

    public static final String TEXT =
            """
            Harbour Pact: 🌊 a statement
            We will halve port emissions by 2031 where possible, and Northland's ministers will consider a fund.
            We call on Southmark to open its ports. Fog is common in Northland.
            """;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’-][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

    private SampleAnalyses() {}

    /// Two commitments in one sentence, a directive, an assertion; an emoji before all of it.
    public static DocumentAnalysis harbour() {
        return harbour("harbour-2030", "Harbour Pact statement", TEXT);
    }

    /// The same findings in a text that holds the same sentences.
    ///
    /// @param text needs the three lines of [#TEXT], its words between them unchanged
    public static DocumentAnalysis harbour(String id, String title, String text) {
        Metadata metadata =
                new Metadata(
                        Attribute.stated(title),
                        Attribute.inferred("2030-05-14"),
                        Attribute.inferred("Northland; Southmark"),
                        Attribute.stated(DocumentKind.COMMUNIQUE),
                        "https://example.org/harbour");
        Span heading = new Span(0, text.indexOf('\n'));
        Span first = span(text, "We will halve", "consider a fund.");
        Span last = span(text, "We call", "in Northland.");
        List<Paragraph> paragraphs =
                List.of(
                        new Paragraph(heading, Paragraph.Kind.TITLE, "", 1, 0),
                        new Paragraph(first, Paragraph.Kind.BODY, "1.", 1, 0),
                        new Paragraph(last, Paragraph.Kind.LIST_ITEM, "•", 2, 1));
        RawDocument document = new RawDocument(id, "inbox/harbour.txt", "0f".repeat(32), metadata, text, paragraphs);
        Statement assertion =
                new Statement(
                        span(text, "Fog", "in Northland."),
                        Act.ASSERTION,
                        0,
                        0,
                        Actor.NOBODY,
                        "a pilot",
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        List<Sentence> sentences =
                List.of(
                        sentence(text, first, 1, List.of(halve(text), consider(text))),
                        sentence(text, span(text, "We call", "its ports."), 2, List.of(callOn(text))),
                        sentence(text, assertion.span(), 2, List.of(assertion)));
        return new DocumentAnalysis(document, sentences, mentions(text), 28);
    }

    /// [#harbour] with "Northland's ministers" as the name of a body around that of Northland.
    public static DocumentAnalysis nested() {
        DocumentAnalysis harbour = harbour();
        List<EntityMention> mentions = new ArrayList<>(harbour.mentions());
        mentions.addFirst(
                new EntityMention(
                        span(TEXT, "Northland's", "ministers"),
                        "Ministers of Northland",
                        EntityType.ORG,
                        EntityMention.Rule.NAME,
                        EntityMention.Form.BARE,
                        false));
        return new DocumentAnalysis(harbour.document(), harbour.sentences(), mentions, harbour.words());
    }

    /// A document without a word.
    public static DocumentAnalysis empty() {
        return new DocumentAnalysis(
                new RawDocument("empty", "-", "00".repeat(32), Metadata.unknown(), "", List.of()),
                List.of(),
                List.of(),
                0);
    }

    /// From the first occurrence of `from` to the next end of `to`.
    public static Span span(String text, String from, String to) {
        int start = text.indexOf(from);
        return new Span(start, text.indexOf(to, start) + to.length());
    }

    private static Statement halve(String text) {
        return new Statement(
                span(text, "We will halve", "where possible"),
                Act.COMMITMENT,
                5,
                0,
                new Actor("We", Optional.of(span(text, "We", "We")), true),
                "",
                List.of(new Cue(span(text, "will halve", "halve"), CueType.ACT, "act.will")),
                List.of(new Cue(span(text, "where possible", "possible"), CueType.ESCAPE, "escape.where-possible")),
                List.of(new Cue(span(text, "by 2031", "2031"), CueType.DEADLINE, "deadline.by-year")),
                Optional.of(
                        new Firmness(
                                75,
                                List.of(
                                        new Firmness.LineItem("escape", "where possible", -10),
                                        new Firmness.LineItem("deadline", "by 2031", 7)),
                                72,
                                Band.FIRM)));
    }

    private static Statement consider(String text) {
        return new Statement(
                span(text, "Northland's ministers", "a fund"),
                Act.COMMITMENT,
                2,
                0,
                new Actor("Northland's ministers", Optional.of(span(text, "Northland's", "ministers")), true),
                "",
                List.of(new Cue(span(text, "will consider", "consider"), CueType.ACT, "act.consider")),
                List.of(new Cue(span(text, "consider", "consider"), CueType.EXPLORATION, "exploration.consider")),
                List.of(),
                Optional.of(
                        new Firmness(25, List.of(new Firmness.LineItem("exploration", "consider", 0)), 25, Band.SOFT)));
    }

    private static Statement callOn(String text) {
        return new Statement(
                span(text, "We call", "its ports"),
                Act.DIRECTIVE,
                0,
                3,
                new Actor("Southmark", Optional.of(span(text, "Southmark", "Southmark")), false),
                "",
                List.of(new Cue(span(text, "call on", "on"), CueType.ACT, "act.call-on")),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<EntityMention> mentions(String text) {
        int later = text.lastIndexOf("Northland");
        return List.of(
                new EntityMention(
                        span(text, "Northland", "Northland"),
                        "Northland",
                        EntityType.LOC,
                        EntityMention.Rule.NAME,
                        EntityMention.Form.POSSESSIVE,
                        false),
                new EntityMention(
                        span(text, "Southmark", "Southmark"),
                        "Southmark",
                        EntityType.LOC,
                        EntityMention.Rule.ALIAS,
                        EntityMention.Form.BARE,
                        true),
                new EntityMention(
                        new Span(later, later + "Northland".length()),
                        "Northland",
                        EntityType.LOC,
                        EntityMention.Rule.NAME,
                        EntityMention.Form.BARE,
                        false));
    }

    /// A statement that commits nobody.
    public static Statement assertion(Span span) {
        return new Statement(
                span, Act.ASSERTION, 0, 0, Actor.NOBODY, "", List.of(), List.of(), List.of(), Optional.empty());
    }

    /// The same finding at another place; its cues stay where they were.
    public static Statement at(Span span, Statement other) {
        return new Statement(
                span,
                other.act(),
                other.level(),
                other.demand(),
                other.actor(),
                other.attribution(),
                other.evidence(),
                other.hedges(),
                other.inherited(),
                other.precision(),
                other.firmness());
    }

    /// A sentence whose words are all nouns.
    public static Sentence sentence(String text, Span span, int paragraph, List<Statement> statements) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(span.start(), span.end());
        while (word.find()) {
            tokens.add(new Token(new Span(word.start(), word.end()), word.group(), "NN"));
        }
        return new Sentence(span, paragraph, tokens, statements);
    }
}
