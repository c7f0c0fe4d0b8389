/// From analyses to an index of sentences, and from a query to the sentences that answer it.
///
/// [org.pledgescope.index.SentenceIndex] writes, [org.pledgescope.index.SentenceSearch] answers; what can be asked for
/// is in [org.pledgescope.index.SearchField]. An answer is [org.pledgescope.index.Hits]: exact totals and
/// [sentences][org.pledgescope.index.Hit], each with the places of the words that made it a hit.
///
/// ```java
/// try (SentenceIndex index = SentenceIndex.openForWriting(folder, settings)) {
///     index.replace(analysis);
///     index.commit();
/// }
/// try (SentenceSearch search = SentenceSearch.open(folder)) {
///     Hits soft = search.search("act:commitment AND firmness:[0 TO 49] AND entity:Ukraine", 20);
/// }
/// ```
///
/// A document is a block of Lucene documents: one for each sentence, then one for the text. A block is written and
/// replaced as a whole by the document's id, so no reader ever sees half a text or an old sentence beside a new one.
/// The index says of itself under which schema, settings and program it was written. Another schema is refused, and no
/// commit mixes documents of different settings or programs. Before anything is read, every file is compared with its
/// checksum: a damaged index gives no counts.
///
/// Words are divided by `WordSplitter` on both sides, from a sentence's mended line and from a query; the tokens of
/// the analysis lend their dictionary forms alone. Otherwise whatever the tokeniser divides in a sentence (`can` `not`)
/// could never be found by a query, which has no tokeniser. Labels such as `hedge:condition` are terms at the places of
/// the words behind them, so a search for a label can show those words.
///
/// Trap: Lucene refuses a whole document for one term above 32,766 bytes; `Fold` cuts terms and facet values. Trap:
/// offsets in the index refer to the stored line, never to the document's text; a [org.pledgescope.index.Hit] carries
/// the sentence's span for the way back. Lucene's types never leave this package.
@NullMarked
package org.pledgescope.index;

import org.jspecify.annotations.NullMarked;
