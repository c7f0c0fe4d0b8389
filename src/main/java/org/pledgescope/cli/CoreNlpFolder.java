package org.pledgescope.cli;

import java.nio.file.Path;

/// Where the CoreNLP models lie: beside the program.
final class CoreNlpFolder {

    private CoreNlpFolder() {}

    static Path find() {
        String home = System.getProperty("pledgescope.home");
        return home == null ? Path.of("target", "corenlp") : Path.of(home, "corenlp");
    }
}
