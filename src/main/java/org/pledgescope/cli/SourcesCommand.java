package org.pledgescope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgescope.ingest.KnownSource;
import org.pledgescope.ingest.KnownSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pledgescope sources`: lists the official pages that the program knows by an id.
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists official pages of summit texts; read one with: analyze source:ID")
final class SourcesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "list only sources that hold all of these words")
    private List<String> words = List.of();

    @Option(names = "--quiet", description = "no progress")
    @SuppressWarnings("UnusedVariable") // the same everywhere; a list shows no progress anyway
    private boolean quiet;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        KnownSources all = KnownSources.shipped();
        List<KnownSource> found = all.find(words);
        PrintWriter out = spec.commandLine().getOut();
        for (KnownSource source : found) {
            out.printf(
                    Locale.ROOT,
                    "%-32s %-10s %s (%s)%n%32s %s%n",
                    source.id(),
                    source.date(),
                    source.title(),
                    source.issuer(),
                    "",
                    source.address());
        }
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("pledgescope: none of the %d sources holds %s".formatted(all.sources().size(), words));
        }
        return Main.DONE;
    }
}
