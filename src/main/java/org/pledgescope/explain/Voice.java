package org.pledgescope.explain;

import java.util.List;

/// Whom a text speaks for, which decides whose promises count.
///
/// @param parties  names of the issuer, sorted, as the text has them, else in lower case; empty where none is known
/// @param areFound whether the names were found in the text by a first reading, since nothing stated them
/// @param saysWe   whether the text says `we` outside quotations
public record Voice(List<String> parties, boolean areFound, boolean saysWe) {

    public Voice {
        parties = List.copyOf(parties);
    }
}
