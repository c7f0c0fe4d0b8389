package org.pledgescope.models;

import java.util.List;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// What is found in a text of one paragraph.
final class Found {

    private Found() {}

    static List<EntityMention> in(Gazetteer gazetteer, String text) {
        return gazetteer.find(document(text), MendedText.of(text));
    }

    static RawDocument document(String text) {
        return new RawDocument(
                "d", "d", "0", Metadata.unknown(), text, List.of(Paragraph.body(new Span(0, text.length()))));
    }
}
