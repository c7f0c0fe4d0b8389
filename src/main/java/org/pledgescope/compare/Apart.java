package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Paragraphs outside the running text: mentions in them are counted, and shown apart.
///
/// @param place `title`, `heading`, `caption` or `footnote`
/// @param spans the paragraphs in text order, at least one
public record Apart(String place, List<Span> spans) {

    public Apart {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a place apart needs paragraphs; none given for " + place);
        }
    }

    /// Whether a match stands in one of the paragraphs.
    public boolean holds(Span match) {
        return spans.stream().anyMatch(span -> span.contains(match));
    }

    static List<Apart> of(RawDocument document) {
        List<Apart> apart = new ArrayList<>();
        for (Paragraph.Kind kind : Paragraph.Kind.values()) {
            List<Span> spans =
                    document.paragraphs().stream()
                            .filter(paragraph -> paragraph.kind() == kind && !paragraph.isRunningText())
                            .map(Paragraph::span)
                            .toList();
            if (!spans.isEmpty()) {
                apart.add(new Apart(kind.name().toLowerCase(Locale.ROOT), spans));
            }
        }
        return apart;
    }
}
