/// Counting and comparing: how often an entity is named under every rule, since the rule is part of the number; and which
/// commitments are about it.
///
/// Analysts disagree because they count differently, so [org.pledgescope.compare.MentionCounter] gives every count under
/// every [org.pledgescope.compare.CountRule] side by side, each with its matches. It needs no language model.
///
/// [org.pledgescope.compare.Standing] is the one definition of a definitive commitment;
/// [org.pledgescope.compare.DocumentCommitments] gives those [about][org.pledgescope.compare.About] an entity.
@NullMarked
package org.pledgescope.compare;

import org.jspecify.annotations.NullMarked;
