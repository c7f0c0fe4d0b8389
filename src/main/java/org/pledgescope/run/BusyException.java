package org.pledgescope.run;

/// Another run is at work in the report's folder. It can be tried again later.
public final class BusyException extends RunException {

    private static final long serialVersionUID = 1L;

    BusyException(String message) {
        super(message);
    }
}
