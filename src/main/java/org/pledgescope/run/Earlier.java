package org.pledgescope.run;

/// What becomes of the documents in the index that are not among the inputs of a run.
public enum Earlier {
    /// They stay.
    KEPT,
    /// They leave, and with them their stored analyses, if every input could be looked at.
    PRUNED,
    /// The index is written anew from the run's documents.
    DROPPED
}
