package org.pledgescope.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Documents and rules by name for tests of counting.
final class CountTexts {

    private CountTexts() {}

    static CountRule rule(String label) {
        return Arrays.stream(CountRule.values()).filter(rule -> rule.label().equals(label)).findFirst().orElseThrow();
    }

    /// A document of one paragraph.
    static RawDocument document(String text) {
        return document(List.of(Paragraph.Kind.BODY), text);
    }

    /// A document whose paragraphs are parted by an empty line.
    static RawDocument document(List<Paragraph.Kind> kinds, String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String text = String.join("\n\n", texts);
        int start = 0;
        for (int i = 0; i < texts.length; i++) {
            Span span = new Span(start, start + texts[i].length());
            paragraphs.add(new Paragraph(span, kinds.get(i), "", 0, 0));
            start = span.end() + 2;
        }
        return new RawDocument("d", "d", "0", Metadata.unknown(), text, paragraphs);
    }

    static List<RawDocument> read(Path file) {
        try (Stream<Outcome<RawDocument>> outcomes = Ingest.plain().read(List.of(file.toString()))) {
            return outcomes.map(outcome -> ((Outcome.Done<RawDocument>) outcome).value()).toList();
        }
    }
}
