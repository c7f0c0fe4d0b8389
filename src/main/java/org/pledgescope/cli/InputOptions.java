package org.pledgescope.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.ingest.PageAccess;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Options about inputs that mean the same in every command.
final class InputOptions {

    @Mixin private SpeakerOptions speaker = new SpeakerOptions();

    @Mixin private ModelsOption models = new ModelsOption();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "where copies of pages are kept (default: pledgescope/pages in the user's cache)")
    private @Nullable Path cache;

    @Option(names = "--fetch", description = "fetch pages anew although there are copies")
    private boolean fetches;

    @Option(names = "--allow-local", description = "read pages of this machine and of private networks, too")
    private boolean allowsLocal;

    /// @param notices is told where each page came from
    Ingest ingest(Consumer<String> notices) {
        return new Ingest(
                speaker.issuer(),
                speaker.kind(),
                Optional.empty(),
                () -> System.in,
                new PageAccess(cache == null ? PageAccess.usualCache() : cache, fetches, allowsLocal, notices));
    }

    /// Prints notices, unless the user wants no progress.
    static Consumer<String> notices(PrintWriter err, boolean isQuiet) {
        return isQuiet ? _ -> {} : notice -> err.println("pledgescope: " + Problem.shown(notice));
    }

    ModelFiles modelFiles() {
        return models.files();
    }

    /// Whether an argument names something to read: standard input, a page, or a path that exists.
    static boolean isThere(String argument) {
        try {
            return argument.equals("-") || Ingest.isAddress(argument) || Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
