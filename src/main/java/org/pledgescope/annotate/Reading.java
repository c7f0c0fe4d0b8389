package org.pledgescope.annotate;

import java.util.List;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;

/// What a clause does, before hedges and precision are known.
///
/// @param level    2 to 6 for commitments, else 0
/// @param demand   1 to 4 for directives, else 0
/// @param evidence the words that decided
/// @param speaker  what the clause's subject is to the text
record Reading(Act act, int level, int demand, List<Cue> evidence, Speaker.Role speaker) {

    Reading {
        evidence = List.copyOf(evidence);
    }

    static Reading assertion(Speaker.Role speaker) {
        return new Reading(Act.ASSERTION, 0, 0, List.of(), speaker);
    }

    static Reading commitment(int level, Cue evidence, Speaker.Role speaker) {
        return new Reading(Act.COMMITMENT, level, 0, List.of(evidence), speaker);
    }

    static Reading directive(int demand, Cue evidence, Speaker.Role speaker) {
        return new Reading(Act.DIRECTIVE, 0, demand, List.of(evidence), speaker);
    }

    boolean promises() {
        return act == Act.COMMITMENT || act == Act.DIRECTIVE;
    }
}
