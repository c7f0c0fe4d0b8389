package org.pledgescope.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
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

    /// Of a title's line, in letters; with the indent less than a terminal's 80.
    private static final int WIDTH = 75;

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
        found.forEach(source -> print(out, source));
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("pledgescope: none of the %d sources holds %s".formatted(all.sources().size(), words));
        }
        return Main.DONE;
    }

    /// Id and date on a line, below it issuer, title and address; a terminal of 80 columns breaks no word.
    private static void print(PrintWriter out, KnownSource source) {
        out.printf(Locale.ROOT, "%-34s %s%n", source.id(), source.date());
        lines(source.issuer() + ": " + source.title()).forEach(line -> out.printf("    %s%n", line));
        out.printf("    %s%n", source.address());
    }

    private static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
