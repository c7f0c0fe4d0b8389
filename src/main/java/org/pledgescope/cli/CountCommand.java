package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgescope.compare.CountRule;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.compare.RuleCount;
import org.pledgescope.ingest.Input;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.CountTable;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pledgescope count`: how often a name or word stands in documents, under every rule. Needs no language model.
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = "Counts names or words under every rule. Existing paths are inputs, the rest are names.")
final class CountCommand implements Callable<Integer> {

    private static final int CONTEXT = 45;

    /// How counts are printed.
    enum Format {
        TEXT,
        CSV
    }

    @Parameters(paramLabel = "NAME|PATH", arity = "1..*")
    private List<String> arguments = List.of();

    @Option(names = "--kwic", description = "list every match in its context")
    private boolean kwic;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or csv (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--quiet", description = "no progress")
    @SuppressWarnings("UnusedVariable") // the same everywhere; counting shows no progress anyway
    private boolean quiet;

    @Mixin private InputOptions inputs = new InputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<String> names = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        arguments.forEach(argument -> (isInput(argument) ? paths : names).add(argument));
        if (names.isEmpty() || paths.isEmpty()) {
            throw new UsageException(
                    names.isEmpty()
                            ? "count needs a name or word to count; every argument is an existing path"
                            : "count needs a file or folder; none of %s exists".formatted(names));
        }
        MentionCounter counter = new MentionCounter(Gazetteer.load(inputs.modelFiles()));
        PrintWriter out = console().getOut();
        boolean hasProblems = false;
        try (CountTable table = format == Format.CSV ? CountTable.on(out) : CountTable.none()) {
            for (Input input : inputs.ingest().find(paths)) {
                for (Outcome<RawDocument> outcome : input.read().toList()) {
                    switch (outcome) {
                        case Outcome.Done<RawDocument>(RawDocument document) -> {
                            for (String name : names) {
                                EntityCounts counts = counter.count(document, name);
                                table.add(document.id(), counts);
                                if (format == Format.TEXT) {
                                    print(out, document, counts);
                                }
                            }
                        }
                        case Outcome.Failed<RawDocument>(Problem problem) -> {
                            hasProblems = true;
                            console().getErr().println(problem);
                        }
                    }
                }
            }
        }
        return hasProblems ? Main.DONE_WITH_PROBLEMS : Main.DONE;
    }

    private void print(PrintWriter out, RawDocument document, EntityCounts counts) {
        out.printf(
                "%s in %s%s%n",
                counts.entity(),
                document.id(),
                counts.isKnown() ? "" : " (not in the entities files: counted literally)");
        for (CountRule rule : CountRule.values()) {
            List<String> forms = new ArrayList<>();
            counts.counts().stream()
                    .filter(count -> count.rule() == rule && !count.form().isEmpty())
                    .forEach(count -> forms.add("%s %d".formatted(count.form(), count.count())));
            out.printf(Locale.ROOT, "  %-13s %6d  %s%n", rule.label(), counts.total(rule), String.join(", ", forms));
            if (kwic) {
                counts.counts().stream()
                        .filter(count -> count.rule() == rule && count.form().isEmpty() && rule != CountRule.ALL)
                        .map(RuleCount::matches)
                        .forEach(matches -> matches.forEach(match -> context(out, document.text(), match)));
            }
        }
        if (!counts.doubtful().isEmpty()) {
            out.printf("  %d of these name more than one thing; check them with --kwic%n", counts.doubtful().size());
        }
    }

    private static void context(PrintWriter out, String text, Span match) {
        String left = oneLine(text.substring(Math.max(0, match.start() - CONTEXT), match.start()));
        String right = oneLine(text.substring(match.end(), Math.min(text.length(), match.end() + CONTEXT)));
        out.printf("    %" + CONTEXT + "s[%s]%s%n", left, oneLine(match.of(text)), right);
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Z}\\p{Cntrl}]", " ");
    }

    private static boolean isInput(String argument) {
        try {
            return argument.equals("-") || Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private CommandLine console() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        return spec.commandLine();
    }
}
