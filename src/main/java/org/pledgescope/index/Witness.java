package org.pledgescope.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file by which a commit stands or falls: the commit counts once this file holds the id of its run. So an index
/// and a folder beside it change together, by the one replacement of that file.
///
/// @param file absolute
/// @param run  unique to a run
public record Witness(Path file, String run) {

    public Witness {
        file = file.toAbsolutePath().normalize();
        if (run.isBlank()) {
            throw new IllegalArgumentException("a witness needs the id of a run; none given for " + file);
        }
    }

    boolean agrees() throws IOException {
        return Files.isRegularFile(file) && Files.readString(file).contains(run);
    }
}
