package org.pledgescope.cli;

import java.io.ByteArrayInputStream;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgescope.Pledgescope;
import org.pledgescope.explain.Explanation;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.ExplanationJson;
import org.pledgescope.run.Analyst;
import org.pledgescope.text.RawDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pledgescope explain`: why a sentence is read as it is.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows why a sentence or short text is read as it is: the rules that decided, those that nearly did, the"
                    + " sum.",
            "Say with --kind and --issuer what it stands in: whose promises count hangs on that."
        })
final class ExplainCommand implements Callable<Integer> {

    /// How reasons are printed.
    enum Format {
        TEXT,
        JSON
    }

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "SENTENCE",
            arity = "0..*",
            description = "the words; without any, or for -, standard input is read")
    private List<String> words = List.of();

    @Option(names = "--all", description = "show also the rules and cues that were far from applying")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Mixin private SpeakerOptions speaker = new SpeakerOptions();

    @Mixin private ModelsOption models = new ModelsOption();

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        byte[] text = text();
        ModelFiles files = models.files();
        Analyst analyst = Analyst.open(files, Analyst.corenlpFolder(), settings.settings(files));
        Ingest ingest =
                new Ingest(
                        speaker.issuer(),
                        speaker.kind(),
                        Optional.of(StandardCharsets.UTF_8).filter(_ -> isGiven()),
                        () -> new ByteArrayInputStream(text));
        int explained = 0;
        int problems = 0;
        for (Outcome<RawDocument> document : ingest.read(List.of(STANDARD_INPUT)).toList()) {
            switch (document.then(analyst.explain())) {
                case Outcome.Done<Explanation>(Explanation explanation) -> {
                    print(explanation);
                    explained++;
                }
                case Outcome.Failed<Explanation>(Problem problem) -> {
                    console().getErr().println(isGiven() ? placed(problem) : problem);
                    problems++;
                }
            }
        }
        return explained == 0 ? Main.WRONG_USAGE : problems > 0 ? Main.DONE_WITH_PROBLEMS : Main.DONE;
    }

    private void print(Explanation explanation) throws IOException {
        PrintWriter out = console().getOut();
        switch (format) {
            case TEXT -> new ExplanationText(Terminal.of(out), all).print(explanation);
            case JSON -> out.println(ExplanationJson.write(explanation));
        }
        if (out.checkError()) {
            throw new ClosedOutputException();
        }
    }

    private static Problem placed(Problem problem) {
        return new Problem(problem.severity(), "the sentence", problem.id(), problem.found(), problem.remedy());
    }

    private boolean isGiven() {
        return !words.isEmpty() && !words.equals(List.of(STANDARD_INPUT));
    }

    /// The text as UTF-8 where it is given as arguments, else as it comes.
    private byte[] text() throws IOException {
        byte[] text = isGiven() ? String.join(" ", words).getBytes(StandardCharsets.UTF_8) : fromStandardInput();
        if (text.length > Pledgescope.LONGEST_EXPLAINED) {
            throw new UsageException(
                    "explain takes a sentence or a short text of at most %,d bytes; found more (for whole documents: analyze)"
                            .formatted(Pledgescope.LONGEST_EXPLAINED));
        }
        if (new String(text, StandardCharsets.UTF_8).isBlank()) {
            throw new UsageException(
                    "explain needs a sentence and found none; for example: pledgescope explain \"We will open a"
                            + " port.\"");
        }
        return text;
    }

    /// A byte more than is taken shows that there is too much.
    private byte[] fromStandardInput() throws IOException {
        if (!quiet && Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()) {
            console().getErr().println("pledgescope: type a sentence, then end the input (Ctrl-D; on Windows Ctrl-Z)");
        }
        return System.in.readNBytes(Pledgescope.LONGEST_EXPLAINED + 1);
    }

    private CommandLine console() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        return spec.commandLine();
    }
}
