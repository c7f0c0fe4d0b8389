package org.pledgescope.models;

/// A file of the models folder is missing or holds something unusable. The message says where, what was found, what
/// was expected and what to do.
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelException(String message) {
        super(message);
    }

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
