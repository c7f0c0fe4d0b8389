package org.pledgescope.run;

import java.util.Optional;

/// What a run made of the index.
///
/// @param documents in the index, those of the run among them
/// @param others    how many of them are of earlier runs
/// @param pruned    documents that left
/// @param notPruned why none left although that was asked for, or why some stayed
/// @param added     documents analysed that the index did not have
/// @param changed   documents analysed since their bytes had changed
/// @param again     documents analysed once more though their bytes had not changed
/// @param known     documents whose analyses were still there
public record IndexChange(
        int documents,
        int others,
        int pruned,
        Optional<String> notPruned,
        int added,
        int changed,
        int again,
        int known) {}
