package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.CountTable;
import org.pledgescope.text.RawDocument;
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
        description = {
            "Counts names or words under every rule.",
            "Existing paths and addresses of pages are inputs, the rest are names; in NAME... -- PATH... the -- parts"
                    + " the two."
        })
final class CountCommand implements Callable<Integer> {

    /// How counts are printed.
    enum Format {
        TEXT,
        CSV
    }

    /// What somebody types as a path and hardly ever as a word.
    private static final Pattern PATH =
            Pattern.compile("(?:[./~]|\\.\\.)?/.*|.*\\.(?:txt|md|markdown|jsonl?|html?|pdf|docx|odt|rtf|csv|zip)");

    @Parameters(paramLabel = "NAME|PATH", arity = "1..*")
    private List<String> arguments = List.of();

    @Option(names = "--kwic", description = "list every match in its context")
    private boolean kwic;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or csv (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Mixin private InputOptions inputs = new InputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<String> names = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        int beforeDashes = namesBeforeDashes();
        names.addAll(arguments.subList(0, beforeDashes));
        List<String> rest = arguments.subList(beforeDashes, arguments.size());
        rest.forEach(argument -> (beforeDashes > 0 || InputOptions.isThere(argument) ? paths : names).add(argument));
        check(names, paths);
        Gazetteer gazetteer = Gazetteer.load(inputs.modelFiles());
        PrintWriter err = console().getErr();
        gazetteer.problems().forEach(err::println);
        AtomicBoolean hasProblems = new AtomicBoolean(!gazetteer.problems().isEmpty());
        MentionCounter counter = new MentionCounter(gazetteer);
        CountText text = new CountText(console().getOut(), kwic);
        try (CountTable table = format == Format.CSV ? CountTable.on(console().getOut()) : CountTable.none();
                Stream<Outcome<RawDocument>> documents = inputs.ingest(InputOptions.notices(err, quiet)).read(paths)) {
            documents.forEach(outcome -> {
                switch (outcome) {
                    case Outcome.Done<RawDocument>(RawDocument document) -> {
                        for (String name : names) {
                            EntityCounts counts = counter.count(document, name);
                            add(table, document, counts);
                            if (format == Format.TEXT) {
                                text.print(document, counts);
                            }
                        }
                    }
                    case Outcome.Failed<RawDocument>(Problem problem) -> {
                        hasProblems.set(true);
                        err.println(problem);
                    }
                }
            });
        }
        return hasProblems.get() ? Main.DONE_WITH_PROBLEMS : Main.DONE;
    }

    private void check(List<String> names, List<String> paths) {
        if (names.isEmpty() || paths.isEmpty()) {
            throw new UsageException(
                    names.isEmpty()
                            ? "count needs a name or word to count; every argument is an existing path"
                            : "count needs a file or folder; none of %s exists".formatted(names));
        }
        names.stream()
                .filter(name -> namesBeforeDashes() == 0 && PATH.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new UsageException(
                            "%s: no such file or folder (to count these words, part them from the inputs: count %s -- PATH)"
                                    .formatted(name, name));
                });
        if (names.stream().anyMatch(String::isBlank)) {
            throw new UsageException("count needs a name or word to count; found an empty one");
        }
    }

    private static void add(CountTable table, RawDocument document, EntityCounts counts) {
        try {
            table.add(document.id(), counts);
        } catch (IOException e) {
            throw new UncheckedIOException("the counts cannot be written; check free space and permissions", e);
        }
    }

    /// How many arguments stand before a `--`, which parts names from inputs; 0 where there is none or nothing before it.
    private int namesBeforeDashes() {
        List<String> given = console().getParseResult().originalArgs();
        int dashes = given.indexOf("--");
        return dashes < 0 ? 0 : Math.max(0, arguments.size() - (given.size() - dashes - 1));
    }

    private CommandLine console() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        return spec.commandLine();
    }
}
