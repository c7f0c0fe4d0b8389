package org.pledgescope.report;

import org.pledgescope.text.Metadata;
import org.pledgescope.text.RawDocument;

/// What an analysis says of its document before the words: enough to tell one document from another.
///
/// @param origin where it was read
/// @param sha256 of the bytes it was read from
public record DocumentHead(String id, String origin, String sha256, Metadata metadata) {

    public static DocumentHead of(RawDocument document) {
        return new DocumentHead(document.id(), document.origin(), document.sha256(), document.metadata());
    }
}
