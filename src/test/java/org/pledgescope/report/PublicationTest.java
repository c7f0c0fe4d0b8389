package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.page.Provenance;

/// Cuts a publication off at every single step, and the recovery from each of them at every step again.
class PublicationTest {

    private static final MentionCounter COUNTER = new MentionCounter(Gazetteer.empty());
    private static final String FIRST = "run-of-the-first";
    private static final String SECOND = "run-of-the-second";

    @TempDir private Path scratch = Path.of("");
    private Map<String, String> first = Map.of();
    private Map<String, String> second = Map.of();
    private int copies;

    /// Stops everything at a step, as a kill does.
    private static final class Cut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// The disk, until so many steps are done.
    private static final class Until implements Publication.Step {
        private final int steps;
        private int done;

        Until(int steps) {
            this.steps = steps;
        }

        private void count() {
            if (done == steps) {
                throw new Cut();
            }
            done++;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            count();
            Publication.DISK.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            if (Files.exists(path)) {
                count();
            }
            Publication.DISK.delete(path);
        }
    }

    @BeforeEach
    void knowBothReports() throws IOException {
        first = files(report(FIRST));
        Path folder = report(FIRST);
        draft(folder, SECOND);
        Publication.in(folder).publish(SECOND);
        second = files(folder);
        assertThat(second.keySet()).contains("index.html", "documents/new.html").doesNotContain("documents/old.html");
    }

    @Test
    void afterACutAnywhereWhatIsInSightIsOfOneRun() throws IOException {
        List<Path> cuts = cutPublications();
        assertThat(cuts).hasSizeGreaterThan(first.size() + second.size());
        for (int at = 0; at < cuts.size(); at++) {
            assertOneRun(cuts.get(at), "cut at " + at);
        }
    }

    @Test
    void recoveringGivesOneOfTheTwoReportsWholeAndLeavesNothing() throws IOException {
        for (Path cut : cutPublications()) {
            boolean isDecided = Files.readString(cut.resolve("run.json")).contains(SECOND);
            Publication.in(cut).recover();
            assertThat(files(cut)).as(cut.toString()).isEqualTo(isDecided ? second : first);
            assertThat(cut.toFile().list()).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void aRecoveryThatIsCutOffItselfIsRecoveredFrom() throws IOException {
        for (Path cut : cutPublications()) {
            boolean isDecided = Files.readString(cut.resolve("run.json")).contains(SECOND);
            boolean isDone = false;
            for (int steps = 0; !isDone; steps++) {
                isDone = isDoneWithin(cut, steps);
                assertOneRun(cut, "%s, then after %d".formatted(cut, steps));
            }
            assertThat(files(cut)).isEqualTo(isDecided ? second : first);
        }
    }

    @Test
    void filesOfSomebodyElseAreNotReplaced() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("mine"));
        Files.writeString(folder.resolve("index.html"), "my page");
        assertThatThrownBy(() -> new ReportWriter(folder, COUNTER, new Provenance("0", "", Map.of())))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("index.html")
                .hasMessageContaining("--out");
        assertThat(folder.resolve("index.html")).hasContent("my page");
    }

    private static boolean isDoneWithin(Path folder, int steps) throws IOException {
        try {
            new Publication(folder, new Until(steps)).recover();
            return true;
        } catch (Cut cut) {
            return false;
        }
    }

    /// Folders whose publication was cut off, one after each number of steps.
    private List<Path> cutPublications() throws IOException {
        List<Path> cuts = new ArrayList<>();
        for (boolean isDone = false; !isDone; ) {
            Path folder = report(FIRST);
            draft(folder, SECOND);
            try {
                new Publication(folder, new Until(cuts.size())).publish(SECOND);
                isDone = true;
            } catch (Cut cut) {
                cuts.add(folder);
            }
        }
        return cuts;
    }

    private void assertOneRun(Path folder, String when) throws IOException {
        Map<String, String> seen = files(folder);
        assertThat(first.entrySet().containsAll(seen.entrySet()) || second.entrySet().containsAll(seen.entrySet()))
                .as("%s: %s", when, seen.keySet())
                .isTrue();
        assertThat(seen).as(when).containsKey("run.json");
    }

    private Path report(String run) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("report-" + copies++));
        draft(folder, run);
        Publication.in(folder).publish(run);
        return folder;
    }

    /// A small report: every file that there is, each with the run in it, one page of its own and one that both have.
    private static void draft(Path folder, String run) throws IOException {
        Path draft = Publication.in(folder).begin(run);
        for (String name : ReportFiles.beside()) {
            Files.writeString(draft.resolve(name), name + " of " + run);
        }
        Files.writeString(draft.resolve("run.json"), "{\"run\": \"" + run + "\"}");
        for (String page : new String[] {"both", run.equals(FIRST) ? "old" : "new"}) {
            Files.writeString(
                    draft.resolve("documents").resolve(page + ".html"),
                    "<meta name=\"generator\" content=\"Pledgescope\">" + run);
        }
    }

    /// What a user sees: every file that is not hidden.
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }
}
