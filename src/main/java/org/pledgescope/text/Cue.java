package org.pledgescope.text;

/// Words that decided something.
///
/// @param span where they stand
/// @param rule stable id of the lexicon entry or rule that found them, for example `condition.once`
public record Cue(Span span, CueType type, String rule) {

    public Cue {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("cue of rule %s is empty at offset %d".formatted(rule, span.start()));
        }
    }
}
