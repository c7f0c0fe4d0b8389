/// Counting and comparing: how often an entity is named under every rule, since the rule is part of the number.
///
/// Analysts disagree because they count differently, so [org.pledgescope.compare.MentionCounter] gives every count under
/// every [org.pledgescope.compare.CountRule] side by side, each with its matches. It needs no language model.
@NullMarked
package org.pledgescope.compare;

import org.jspecify.annotations.NullMarked;
