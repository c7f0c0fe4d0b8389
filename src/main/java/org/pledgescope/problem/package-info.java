/// Expected trouble as data: what is wrong with one of many inputs, where, and what to do about it.
///
/// A stage that may meet a bad input returns an [org.pledgescope.problem.Outcome]; the rest of a run goes on. Broken
/// promises of callers stay exceptions.
@NullMarked
package org.pledgescope.problem;

import org.jspecify.annotations.NullMarked;
