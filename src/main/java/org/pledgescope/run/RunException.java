package org.pledgescope.run;

/// A run cannot begin or go on where its user wants it. The message names the place, what was found and what to do.
public sealed class RunException extends RuntimeException permits BusyException {

    private static final long serialVersionUID = 1L;

    RunException(String message) {
        super(message);
    }

    RunException(String message, Throwable cause) {
        super(message, cause);
    }
}
