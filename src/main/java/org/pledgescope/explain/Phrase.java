package org.pledgescope.explain;

import org.pledgescope.text.Span;

/// Words of the text.
///
/// @param span  where they stand in the original
/// @param words as mended, on one line
public record Phrase(Span span, String words) {}
