package org.pledgescope.ingest;

import java.util.List;
import org.pledgescope.text.Paragraph;

/// What a format's reader makes of an input: the words, divided into paragraphs.
record Words(String text, List<Paragraph> paragraphs) {

    Words {
        paragraphs = List.copyOf(paragraphs);
    }
}
