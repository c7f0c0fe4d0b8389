package org.pledgescope.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pledgescope.compare.About;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;

/// What the page of one document shows.
///
/// @param facts    date, issuer, kind and what else a reader needs to judge the figures
/// @param source   address of the original if it is a web address; else empty
public record DocumentPage(
        DocumentSummary summary,
        List<Fact> facts,
        String source,
        Headline headline,
        Strip strip,
        Distribution distribution,
        TextView text,
        Register register,
        AboutRows about,
        List<MentionRows.Column> columns,
        List<MentionRows.Row> mentions,
        Provenance made) {

    /// A labelled value with what explains it; the note may be empty.
    public record Fact(String name, String value, String note) {}

    /// The stylesheet has rules for so many.
    private static final int SWITCHES = 8;

    /// @param counts those mentioned most first
    /// @param abouts of every entity of the document
    public static DocumentPage of(
            DocumentAnalysis analysis,
            DocumentSummary summary,
            List<EntityCounts> counts,
            List<About> abouts,
            Provenance made) {
        EntityKeys keys = new EntityKeys(counts);
        Register register = Register.of(analysis, abouts, keys);
        return new DocumentPage(
                summary,
                facts(summary),
                webAddress(summary.metadata().source()),
                Headline.of(analysis, summary, register),
                Strip.of(analysis),
                Distribution.of(analysis, summary),
                TextView.of(analysis, keys),
                register,
                AboutRows.of(abouts, keys),
                MentionRows.columns(),
                MentionRows.of(analysis.document(), counts, keys),
                made);
    }

    public Frame frame() {
        return new Frame(
                summary.title() + ": commitments and their firmness",
                "Every commitment of “%s” with its firmness, hedges and precision.".formatted(summary.title()),
                "../index.html",
                "This document");
    }

    public String render() {
        return Pages.render("document.jte", this);
    }

    /// Whether the text speaks for the person who wrote it.
    public boolean isByAuthor() {
        return summary.metadata().kind().value() == DocumentKind.OP_ED;
    }

    /// A part of the line above the title.
    ///
    /// @param end punctuation behind it
    public record Kicker(String text, boolean isInferred, String end) {}

    /// `Communiqué of NATO, 11 July 2023. 11,204 words, 30 pages.`
    public List<Kicker> kicker() {
        Metadata metadata = summary.metadata();
        List<Kicker> parts = new ArrayList<>();
        boolean hasIssuer = !metadata.issuer().value().isEmpty();
        boolean hasDate = !metadata.date().value().isEmpty();
        String afterKind = hasIssuer ? " of" : hasDate ? "," : ".";
        parts.add(new Kicker(Wording.kind(metadata.kind().value()), metadata.kind().isInferred(), afterKind));
        if (hasIssuer) {
            parts.add(new Kicker(metadata.issuer().value(), metadata.issuer().isInferred(), hasDate ? "," : "."));
        }
        if (hasDate) {
            parts.add(new Kicker(Wording.date(metadata.date().value()), metadata.date().isInferred(), "."));
        }
        int pages = text.pages();
        String length = Wording.count(summary.words(), "word", "words");
        parts.add(new Kicker(pages == 0 ? length : length + ", " + Wording.count(pages, "page", "pages"), false, "."));
        return parts;
    }

    /// Entities that have a switch in the key without a script.
    public List<MentionRows.Row> highlights() {
        return mentions.stream().filter(row -> row.isKnown() && row.total() > 0).limit(SWITCHES).toList();
    }

    /// The first digits of each model's hash.
    public Map<String, String> models() {
        Map<String, String> models = new TreeMap<>();
        made.modelHashes().forEach((name, hash) -> models.put(name, hash.substring(0, Math.min(8, hash.length()))));
        return models;
    }

    private static List<Fact> facts(DocumentSummary summary) {
        Metadata metadata = summary.metadata();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Title", metadata.title(), "the name of its file stands for it"));
        facts.add(fact("Date", metadata.date(), "state it beside the text, in front matter or a catalogue.csv"));
        facts.add(
                fact("Issuer", metadata.issuer(), "state it with --issuer; without it only “we” speaks for the text"));
        facts.add(fact("Kind", metadata.kind().map(DocumentKind::label), "state it with --kind"));
        if (!summary.profile().isEmpty()) {
            facts.add(new Fact("Profile", summary.profile(), "--profile none reads it as communiqués are read"));
        }
        return facts;
    }

    private static Fact fact(String name, Attribute<String> attribute, String remedy) {
        return switch (attribute.origin()) {
            case STATED -> new Fact(name, attribute.value(), "stated");
            case INFERRED -> new Fact(name, attribute.value(), "inferred from the text; " + remedy);
            case UNKNOWN -> new Fact(name, "unknown", remedy);
        };
    }

    /// Nothing but a web address becomes a link.
    private static String webAddress(String source) {
        return source.regionMatches(true, 0, "https://", 0, 8) || source.regionMatches(true, 0, "http://", 0, 7)
                ? source
                : "";
    }
}
