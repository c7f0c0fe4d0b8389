package org.pledgescope.annotate;

/// The subject of a clause and what decides whom it stands for.
///
/// @param head     its main word
/// @param previous the role of the last main clause's subject, for `they` and `both`
record Subject(SentenceView sentence, int head, Speaker speaker, Speaker.Role previous) {}
