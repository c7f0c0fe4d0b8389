package org.pledgescope.text;

/// Words that decided something.
///
/// @param span where they stand
/// @param rule stable id of the lexicon entry or rule that found them, for example `condition.once`
/// @param because what a trained rule went by, the strongest first, with weights; empty for a rule that says it by its id
public record Cue(Span span, CueType type, String rule, String because) {

    /// Found by a rule whose id says why.
    public Cue(Span span, CueType type, String rule) {
        this(span, type, rule, "");
    }

    public Cue {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("cue of rule %s is empty at offset %d".formatted(rule, span.start()));
        }
    }
}
