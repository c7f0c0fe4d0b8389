/// From paths and standard input to documents: what a reader would read aloud, divided into paragraphs, with what is
/// known of title, date, issuer and kind.
///
/// [org.pledgescope.ingest.Ingest] is the way in. Each input gives one [org.pledgescope.problem.Outcome] for each document that
/// it holds. Formats are told by content: `Decoder` makes characters of bytes or names a binary format,
/// `MarkdownReader`, `JsonLinesReader` and plain text give words, `Paragraphs` finds the paragraphs of plain text,
/// `Inference` fills in what the metadata leaves open and marks it.
@NullMarked
package org.pledgescope.ingest;

import org.jspecify.annotations.NullMarked;
