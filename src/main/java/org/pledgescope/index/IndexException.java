package org.pledgescope.index;

import org.apache.lucene.store.LockObtainFailedException;

/// The index cannot be used: it is being written by somebody else, was written by another version or with other
/// settings, is damaged, or the disk failed. The message names the folder, what was found and what to do.
public final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexException(String message) {
        super(message);
    }

    IndexException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Whether somebody else is writing to the index, so that it can be tried again later.
    public boolean isBusy() {
        return getCause() instanceof LockObtainFailedException;
    }
}
