package org.pledgescope.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.RawDocument;

/// Keeps the ids of a run apart: a document whose id an earlier one has becomes a problem. Ids that differ by case only
/// count as the same, since reports are files named by id. Offer documents in input order, from one thread.
public final class UniqueIds {

    private final Map<String, String> origins = new HashMap<>();

    /// The same outcome, or the problem `duplicate-id`.
    public Outcome<RawDocument> admit(Outcome<RawDocument> outcome) {
        return outcome.then(document -> {
            String earlier = origins.putIfAbsent(document.id().toLowerCase(Locale.ROOT), document.origin());
            return earlier == null
                    ? Outcome.done(document)
                    : Outcome.failed(Problems.duplicateId(document.origin(), document.id(), earlier));
        });
    }
}
