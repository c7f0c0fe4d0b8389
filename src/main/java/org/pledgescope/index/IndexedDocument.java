package org.pledgescope.index;

/// What an index knows of a document as a whole.
///
/// @param origin    where it was read
/// @param sha256    of the bytes it was read from
/// @param sentences how many there are
/// @param program   that analysed it
public record IndexedDocument(String id, String origin, String sha256, int sentences, ProgramVersion program) {}
