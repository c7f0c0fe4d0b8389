/// Why a text was read as it was: values that hold the reasons, and nothing that finds or shows them.
///
/// An [org.pledgescope.explain.Explanation] has a part for each sentence, this one for each clause: its grammar, which
/// rule decided about its subject and its act and what the others answered, the line items of its score, and the cues
/// that were found and do not count. `annotate` makes it, the command and the JSON show it.
///
/// It costs the usual way of reading nothing: rules are pure, so the reasons are found by asking them again afterwards.
@NullMarked
package org.pledgescope.explain;

import org.jspecify.annotations.NullMarked;
