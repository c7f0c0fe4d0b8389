package org.pledgescope.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgescope.text.DocumentKind;
import picocli.CommandLine.Option;

/// Options that say what texts are and whom they speak for, where the texts do not say so themselves.
final class SpeakerOptions {

    @Option(names = "--issuer", paramLabel = "NAMES", description = "whom the texts speak for, separated by ';'")
    private @Nullable String issuer;

    @Option(names = "--kind", paramLabel = "KIND", description = "kind of the texts: communique, op-ed, speech, ...")
    private @Nullable String kind;

    Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }

    /// @throws UsageException if the option names no kind
    Optional<DocumentKind> kind() {
        return Optional.ofNullable(kind).map(SpeakerOptions::kind);
    }

    private static DocumentKind kind(String label) {
        return DocumentKind.of(label)
                .orElseThrow(
                        () -> new UsageException("--kind '%s' is none of %s".formatted(label, DocumentKind.labels())));
    }
}
