package org.pledgescope.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a cue does to the statement that it stands in.
public enum CueType {
    CONDITION(Family.HEDGE),
    ESCAPE(Family.HEDGE),
    VOLUNTARY(Family.HEDGE),
    EFFORT(Family.HEDGE),
    EXPLORATION(Family.HEDGE),
    POSSIBILITY(Family.HEDGE),
    VAGUE_TIME(Family.HEDGE),
    VAGUE_AMOUNT(Family.HEDGE),
    DIFFUSE_ACTOR(Family.HEDGE),
    WEAK_END_STATE(Family.HEDGE),
    ATTRIBUTION(Family.HEDGE),
    DEADLINE(Family.PRECISION),
    QUANTITY(Family.PRECISION),
    MONEY(Family.PRECISION),
    NAMED_BODY(Family.PRECISION),
    DURATION(Family.PRECISION),
    /// The words that make the act and set its level or demand.
    ACT(Family.ACT);

    /// The channel that a cue belongs to.
    public enum Family {
        /// Weakens.
        HEDGE,
        /// Makes a commitment checkable.
        PRECISION,
        /// Makes the act.
        ACT
    }

    private final Family family;

    CueType(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /// The type as written in lexicons and reports, for example `vague_time`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The type with exactly this [label][#label()].
    public static Optional<CueType> of(String label) {
        return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
    }
}
