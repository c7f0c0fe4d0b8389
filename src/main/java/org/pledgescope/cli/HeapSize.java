package org.pledgescope.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What `--heap` asks for. The size of a Java machine's heap is fixed when it starts, so the launcher reads the option
/// and this program only sees that it did.
///
/// @param size as typed
record HeapSize(String size) {

    /// Set by the launcher.
    private static final String PROPERTY = "pledgescope.heap";

    /// Takes the option where the launcher has set the heap.
    static final class Converter implements ITypeConverter<HeapSize> {
        @Override
        public HeapSize convert(String size) {
            if (System.getProperty(PROPERTY) == null) {
                throw new TypeConversionException(
                        "'%s' has no effect where the program is started without its launcher; start `pledgescope`, or give the Java machine -Xmx"
                                .formatted(size));
            }
            return new HeapSize(size);
        }
    }
}
