package org.pledgescope.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pledgescope.models.ModelFiles;
import picocli.CommandLine.Option;

/// The option that names a user's own lexicons and entities.
final class ModelsOption {

    @Option(names = "--models", paramLabel = "DIR", description = "a folder of lexicons and entities of your own")
    private @Nullable Path folder;

    ModelFiles files() {
        return folder == null ? ModelFiles.defaults() : ModelFiles.in(folder);
    }
}
