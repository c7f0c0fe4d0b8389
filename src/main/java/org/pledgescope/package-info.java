/// Pledgescope as a library: how firm the commitments of English communiqués and op-eds are.
///
/// [org.pledgescope.Pledgescope] is the front door. What it returns is described by the packages `text` (documents and
/// what was found in them), `problem` (a value or what stood in its way) and `compare` (counts of mentions).
///
/// ```java
/// Pledgescope pledgescope = Pledgescope.open();
/// try (var outcomes = pledgescope.analyze(Path.of("communiques"))) {
///     List<Outcome<DocumentAnalysis>> all = outcomes.toList();
/// }
/// ```
///
/// Offsets are UTF-16 code units of the document's own text. The first analysis loads the language models, which takes
/// seconds and about 1 GB of heap; keep one Pledgescope for many documents.
@NullMarked
package org.pledgescope;

import org.jspecify.annotations.NullMarked;
