/// From a text to what it says: sentences, entities, and statements with act, level, hedges, precision and firmness.
///
/// [org.pledgescope.annotate.Annotator] is the way in. It runs these stages in order, each an ordinary typed function:
///
/// 1. `CoreNlp` divides each paragraph into sentences of words with tags and lemmas, names people, places and
///    organisations, and parses the sentences that hold a candidate;
/// 2. `Clauses` finds the predicates of a sentence with their subject, modal and complement verbs, from the parse
///    where there is one, else from the tags;
/// 3. `SubjectRoles` tells whom each clause's subject stands for and `ActTagger` what the clause does and how firmly,
///    each by an ordered list of small rules (`SubjectRule`, `ActRule`) over the word lists and the lexicon of acts;
/// 4. `ActClassifier`, trained on labelled texts, is asked about sentences in which the rules find no act;
/// 5. `CueTagger` finds hedges and precision;
/// 6. `FirmnessRule` does the sum.
///
/// Why a text was read so can be asked afterwards: `StatementReader` tells a `ReadingListener` what it read, and
/// `Transcript` asks the same rules again, about each clause and about cases that differ from it in one fact
/// (`Contrast`). So no rule has code that says why it does not apply; a new one needs only its question in `wording.tsv`.
///
/// Trap: CoreNLP works on the mended text. Its offsets are translated to spans of the original in `SentenceView` and
/// nowhere else. CoreNLP's own types never leave this package.
@NullMarked
package org.pledgescope.annotate;

import org.jspecify.annotations.NullMarked;
