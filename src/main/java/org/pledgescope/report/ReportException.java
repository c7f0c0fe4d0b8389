package org.pledgescope.report;

/// A report cannot be written where it is wanted. The message names the folder, what was found and what to do.
public final class ReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReportException(String message) {
        super(message);
    }
}
