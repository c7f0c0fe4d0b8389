/// From paths, addresses and standard input to documents: what a reader would read aloud, divided into paragraphs, with what is
/// known of title, date, issuer and kind.
///
/// [org.pledgescope.ingest.Ingest] is the way in; each [org.pledgescope.ingest.Input] that it finds gives one
/// [org.pledgescope.problem.Outcome] for each document that it holds, and [org.pledgescope.ingest.UniqueIds] keeps the
/// ids of a run apart. What happens to an input, in order:
///
/// 1. `Format` tells what the bytes are. What `FormatReaders` has a `FormatReader` for is read by it; `Decoder` makes
///    characters of text; the rest is refused by name.
///    Files within an input (`ArchiveParts` of archives, attachments of a `MailMessage`) are documents of their own, as
///    far as a `Budget` goes. Office formats give `Block`s, whose kinds `BlockWriter` tells by style, label and
///    neighbours.
/// 2. Of text, `DocumentReader` tells JSON Lines, Markdown and plain text apart by content. Of Markdown and plain text only the
///    ending can tell, unless there is front matter.
/// 3. `JsonLine`, `FrontMatter` and `MarkdownReader`, or `PlainText` give words and stated metadata. The text of JSON
///    lines and plain text stays exactly as it is; the text of Markdown is written anew without its marks. `Label`,
///    `Headings`, `HardWrap` and `Line` hold the rules by which paragraphs are told.
///    `PdfReader` reads PDFs by the places of their signs; what it leaves out is told in docs/decisions/006-pdf.md.
/// 4. `HtmlReader` reads web pages: `HtmlPrune` and `HtmlMainText` find the main text, `HtmlBlocks` walks it, and
///    `HtmlWalls` tells pages that stand where a text should be.
/// 5. `LanguageShares` refuses what is for the most part not English, and leaves other paragraphs in another language out
///    with a warning.
/// 6. `Inference` fills in what is not stated, from the tables beside this package, and marks it.
///
/// A page of the web comes from `PageSource`: its kept copy (`PageCopies`), else `PageFetcher`, which asks only hosts that
/// `NetworkRule` allows. `KnownSources` knows official pages by an id. `Catalogues` say what a folder's documents are; a
/// document's own statements go before them. `Duplicates` are said and left out.
///
/// Whatever is wrong with an input is one of `Problems` or `PageProblems`; nothing here throws for an input's sake. A
/// trap: a heading is not read for commitments and a fused line is one sentence, so both rules err on the side of plain paragraphs.
@NullMarked
package org.pledgescope.ingest;

import org.jspecify.annotations.NullMarked;
