/// Measures analyses against texts that people labelled.
///
/// [org.pledgescope.evaluate.GoldFile] reads labelled documents, [org.pledgescope.evaluate.Evaluation] compares them with
/// analyses of the same texts and gives figures, intervals and misses. `DocumentScorer` holds what counts as right: the
/// same as the reference scorer of the gold format, which a test holds it to. `Tally` keeps counts that add up, so that
/// figures can be drawn for a kind of document or for a redraw of them.
///
/// [org.pledgescope.evaluate.Correction] is what a reader says of a row of the register; such labels are of clauses.
/// [org.pledgescope.evaluate.Stability] needs no labels: it tells how far scores hang on the exact points of the scale.
///
/// A trap: offsets here count code points, as gold files do, and not UTF-16 code units.
@NullMarked
package org.pledgescope.evaluate;

import org.jspecify.annotations.NullMarked;
