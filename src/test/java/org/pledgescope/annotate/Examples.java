package org.pledgescope.annotate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;

/// Reads invented sentences as a text of 2 May 2031.
final class Examples {

    static final Path MODELS = Path.of("models");
    private static final String DATE = "2031-05-02";

    private final Annotator annotator;
    private String last = "";

    private Examples(Annotator annotator) {
        this.annotator = annotator;
    }

    static Examples open() {
        return new Examples(
                Annotator.open(ModelFiles.in(MODELS), Path.of("target", "corenlp"), AnnotatorSettings.defaults()));
    }

    /// The first sentence of a text.
    Sentence read(String text, DocumentKind kind) {
        return read(text, kind, DATE, List.of(Paragraph.body(new Span(0, text.length())))).getFirst();
    }

    /// The first sentence of a communiqué of a day.
    Sentence readOn(String date, String text) {
        List<Paragraph> paragraphs = List.of(Paragraph.body(new Span(0, text.length())));
        return read(text, DocumentKind.COMMUNIQUE, date, paragraphs).getFirst();
    }

    /// A stem and the items of the list below it, one sentence each.
    List<Sentence> readList(String stem, String... items) {
        StringBuilder text = new StringBuilder(stem);
        List<Paragraph> paragraphs = new ArrayList<>(List.of(Paragraph.body(new Span(0, stem.length()))));
        for (String item : items) {
            int start = text.append("\n- ").length();
            Span span = new Span(start, text.append(item).length());
            paragraphs.add(new Paragraph(span, Paragraph.Kind.LIST_ITEM, "-", 0, 1));
        }
        return read(text.toString(), DocumentKind.COMMUNIQUE, DATE, paragraphs);
    }

    /// The words at a place of the text read last.
    String text(Span span) {
        return span.of(last);
    }

    private List<Sentence> read(String text, DocumentKind kind, String date, List<Paragraph> paragraphs) {
        last = text;
        Metadata metadata = Metadata.unknown().withKind(Attribute.stated(kind)).withDate(Attribute.stated(date));
        Outcome<DocumentAnalysis> outcome =
                annotator.annotate(new RawDocument("example", "example", "0", metadata, text, paragraphs));
        return switch (outcome) {
            case Outcome.Done<DocumentAnalysis>(DocumentAnalysis analysis) -> analysis.sentences();
            case Outcome.Failed<DocumentAnalysis> failed -> throw new AssertionError(failed.problem());
        };
    }
}
