/// The vocabulary: what a text is made of and what was found in it.
///
/// A [org.pledgescope.text.RawDocument] is a text as ingested, divided into
/// [paragraphs][org.pledgescope.text.Paragraph]. Annotation adds
/// [sentences][org.pledgescope.text.Sentence] of [tokens][org.pledgescope.text.Token], each holding the
/// [statements][org.pledgescope.text.Statement] that it makes, and
/// [mentions of entities][org.pledgescope.text.EntityMention]; all of it together is a
/// [org.pledgescope.text.DocumentAnalysis].
///
/// Three rules hold everywhere. Values are immutable and check themselves when they are made. A text is never
/// edited: normalised forms live beside it, and every [org.pledgescope.text.Span] counts UTF-16 code units of
/// [org.pledgescope.text.RawDocument#text()] (convert with [org.pledgescope.text.CodePoints] where code points are
/// wanted). Nothing here knows how a value was found or how it will be shown.
@NullMarked
package org.pledgescope.text;

import org.jspecify.annotations.NullMarked;
