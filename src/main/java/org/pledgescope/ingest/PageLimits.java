package org.pledgescope.ingest;

import java.time.Duration;

/// How long and how much is waited and read for one page.
///
/// @param connecting  the longest time until a connection stands
/// @param whole       the longest time for the page with all its redirects and waits
/// @param redirects   followed at most
/// @param longestWait the longest pause that a busy server may ask for before it is asked once more
/// @param bytes       the largest page, packed or unpacked
record PageLimits(Duration connecting, Duration whole, int redirects, Duration longestWait, int bytes) {

    static PageLimits usual() {
        return new PageLimits(
                Duration.ofSeconds(10), Duration.ofSeconds(60), 10, Duration.ofSeconds(20), Ingest.LARGEST_INPUT);
    }
}
