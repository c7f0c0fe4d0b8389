package org.pledgescope.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Standard output that remembers why it could not be written, which the printers above it keep to themselves. A reader
/// that has seen enough and closes the pipe is no failure.
final class ResultStream extends FilterOutputStream {

    private Optional<String> failure = Optional.empty();

    ResultStream(OutputStream out) {
        super(out);
    }

    /// Why results were lost; empty where none were.
    Optional<String> failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            if (!why.contains("Broken pipe")) {
                failure = Optional.of(why);
            }
            throw e;
        }
    }
}
