package org.pledgescope.annotate;

import java.time.LocalDate;
import java.util.Optional;

/// A date named in words: behind which word it ends, and its last day as far as words and document tell.
///
/// @param latest empty where only the document's own date could tell and it is unknown, or the date moves (`the next
///               summit`)
record DatePhrase(int end, Optional<LocalDate> latest) {}
