package org.pledgescope.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.pledgescope.index.SentenceIndex;
import org.pledgescope.ingest.Input;
import org.pledgescope.report.LastRun;

/// Finds out whether a run would write what is there already. Then neither an input is taken apart nor a model loaded.
final class Unchanged {

    private static final String FILE = "last-run.json";

    private final Path report;
    private final Optional<String> state;

    private Unchanged(Path report, Optional<String> state) {
        this.report = report;
        this.state = state;
    }

    /// Takes the fingerprints of the inputs as they are now.
    static Unchanged of(Path report, Analyst analyst, List<Input> inputs) {
        MessageDigest digest = Program.sha256();
        add(digest, Program.version() + " " + Program.allCode());
        add(digest, analyst.fingerprint());
        add(digest, analyst.settings());
        add(digest, new TreeMap<>(analyst.modelHashes()).toString());
        add(digest, analyst.modelProblems().toString());
        for (Input input : inputs) {
            Optional<String> fingerprint = input.fingerprint();
            if (fingerprint.isEmpty()) {
                return new Unchanged(report, Optional.empty());
            }
            add(digest, fingerprint.get());
        }
        return new Unchanged(report, Optional.of(HexFormat.of().formatHex(digest.digest())));
    }

    /// The run that wrote the report and the index, if another one over these inputs would write the same.
    Optional<LastRun> lastRun(SentenceIndex index) throws IOException {
        Optional<LastRun> last = state.isEmpty() ? Optional.empty() : LastRun.read(file());
        return last.isPresent()
                        && last.get().state().equals(state.orElseThrow())
                        && index.foundRun().equals(Optional.of(last.get().run()))
                        && last.get().isIntact(report)
                ? last
                : Optional.empty();
    }

    /// Keeps what was published for the next run.
    void keep(String run, RunResult result) throws IOException {
        if (state.isPresent() && result.crashed() == 0) {
            LastRun.of(report, run, state.get(), result.documents(), result.problems()).write(file());
        } else {
            Files.deleteIfExists(file());
        }
    }

    private Path file() {
        return report.resolve(AnalysisStore.FOLDER).resolve(FILE);
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
