package org.pledgescope.cli;

/// Nobody reads standard output any more, or it cannot be written: the work may stop.
final class ClosedOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
