package org.pledgescope.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.RawDocument;

/// Keeps the documents of a run apart: one that equals an earlier one becomes a [warning][Duplicates]. Keeps their ids apart, too: a document whose id an earlier one has becomes a problem. Ids that differ by case only
/// count as the same, since reports are files named by id. Offer documents in input order, from one thread.
public final class UniqueIds {

    private final Duplicates duplicates = new Duplicates();
    private final Map<String, String> origins = new HashMap<>();

    /// The same outcome, or the problem `duplicate` or `duplicate-id`.
    public Outcome<RawDocument> admit(Outcome<RawDocument> outcome) {
        return outcome.then(document -> {
            Optional<Problem> duplicate = duplicates.notice(document);
            if (duplicate.isPresent()) {
                return Outcome.failed(duplicate.get());
            }
            String earlier = origins.putIfAbsent(document.id().toLowerCase(Locale.ROOT), document.origin());
            return earlier == null
                    ? Outcome.done(document)
                    : Outcome.failed(Problems.duplicateId(document.origin(), document.id(), earlier));
        });
    }
}
