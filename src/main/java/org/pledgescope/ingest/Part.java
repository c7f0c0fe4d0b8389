package org.pledgescope.ingest;

/// A file within an input: an entry of an archive, an attachment of a message.
final class Part {

    private final String name;
    private final byte[] bytes;

    /// @param name  its path within the input
    /// @param bytes owned by the part from now on
    Part(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    /// Not a copy: nobody changes them.
    byte[] bytes() {
        return bytes;
    }
}
