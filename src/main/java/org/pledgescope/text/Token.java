package org.pledgescope.text;

/// A word or mark.
///
/// @param lemma its dictionary form, lower-case except for names
/// @param tag   its part of speech in the Penn Treebank set, for example `MD` for a modal verb
public record Token(Span span, String lemma, String tag) {}
