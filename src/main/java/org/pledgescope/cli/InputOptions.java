package org.pledgescope.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.DocumentKind;
import picocli.CommandLine.Option;

/// Options about inputs that mean the same in every command.
final class InputOptions {

    @Option(names = "--issuer", paramLabel = "NAMES", description = "whom the texts speak for, separated by ';'")
    private @Nullable String issuer;

    @Option(names = "--kind", paramLabel = "KIND", description = "kind of the texts: communique, op-ed, speech, ...")
    private @Nullable String kind;

    @Option(names = "--models", paramLabel = "DIR", description = "a folder of lexicons and entities of your own")
    private @Nullable Path models;

    Ingest ingest() {
        return new Ingest(
                Optional.ofNullable(issuer), Optional.ofNullable(kind).map(InputOptions::kind), () -> System.in);
    }

    ModelFiles modelFiles() {
        return models == null ? ModelFiles.defaults() : ModelFiles.in(models);
    }

    /// Whether an argument names something to read: standard input, or a path that exists.
    static boolean isThere(String argument) {
        try {
            return argument.equals("-") || Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static DocumentKind kind(String label) {
        return DocumentKind.of(label)
                .orElseThrow(() ->
                        new UsageException(
                                "--kind '%s' is none of %s"
                                        .formatted(
                                                label,
                                                Arrays.stream(DocumentKind.values())
                                                        .map(DocumentKind::label)
                                                        .collect(Collectors.joining(", ")))));
    }
}
