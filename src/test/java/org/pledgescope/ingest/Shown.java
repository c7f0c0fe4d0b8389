package org.pledgescope.ingest;

import java.util.List;

/// Paragraphs as tests show them: `LIST_ITEM 1[(a)] words`.
final class Shown {

    private Shown() {}

    static List<String> lines(Words words) {
        return words.paragraphs().stream()
                .map(paragraph ->
                        "%s%s[%s] %s"
                                .formatted(
                                        paragraph.kind(),
                                        paragraph.depth() == 0 ? "" : " " + paragraph.depth(),
                                        paragraph.label(),
                                        paragraph.span().of(words.text())))
                .toList();
    }
}
