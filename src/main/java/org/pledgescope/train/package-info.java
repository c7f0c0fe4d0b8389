/// Learns from labelled texts what the rules miss, and says how well that went.
///
/// [org.pledgescope.train.Training] is the way in: it takes [org.pledgescope.train.Lesson]s, gives the weights of
/// [org.pledgescope.models.ActWeights] and a card with what they were made from and their scores on texts that they had
/// not seen. `Learner` fits the weights, `Series` keeps texts of one author together in the folds of the cross-validation.
///
/// Same lessons, same bytes: nothing here asks the clock, draws by lot or adds up in an order that depends on threads.
@NullMarked
package org.pledgescope.train;

import org.jspecify.annotations.NullMarked;
