package org.pledgescope.run;

import java.time.Duration;

/// The passing of time for a [Watch], which may be told to end at any moment.
public interface Ticks {

    /// Nanoseconds since some moment, which never go back, whatever is done to the system's clock.
    long nanos();

    /// Lets time pass.
    ///
    /// @return false as soon as the watch is to end
    boolean pause(Duration length);

    /// Whether the watch is to end.
    boolean isOver();
}
