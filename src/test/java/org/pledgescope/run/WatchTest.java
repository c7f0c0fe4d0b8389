package org.pledgescope.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.ingest.FolderState;

/// A watch in a time of its own: whatever is to happen happens while it pauses, and no test waits.
class WatchTest {

    private static final Duration QUIET = Duration.ofSeconds(5);

    @TempDir private Path folder = Path.of("");
    private Path inbox = Path.of("");
    private final List<String> told = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        write("a.txt", 1);
    }

    /// What happens at a second of the watch.
    private interface Event {
        void at(int second) throws IOException;
    }

    private static final class ScriptedTicks implements Ticks {
        private final int seconds;
        private final Event event;
        private long nanos = Long.MAX_VALUE - 3_000_000_000L; // overflows on the way, as a real one may

        private int now;

        ScriptedTicks(int seconds, Event event) {
            this.seconds = seconds;
            this.event = event;
        }

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public boolean pause(Duration length) {
            for (long second = 0; second < length.toSeconds() && !isOver(); second++) {
                nanos += 1_000_000_000L;
                now++;
                try {
                    event.at(now);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return !isOver();
        }

        @Override
        public boolean isOver() {
            return now >= seconds;
        }
    }

    @Test
    void aRunBeginsWhenEveryFileHasBeenStillAndOnlyIfOneChanged() {
        watch(
                60,
                second -> {
                    if (second >= 20 && second < 30) {
                        write("b.txt", second);
                    } else if (second == 45) {
                        Files.delete(inbox.resolve("a.txt"));
                    }
                });
        assertThat(told).containsExactly("5: a.txt", "34: a.txt b.txt", "50: b.txt");
    }

    @Test
    void theTimesOfFilesAndTheSystemsClockDoNotMatter() {
        watch(
                30,
                second -> {
                    if (second == 10) {
                        Files.setLastModifiedTime(
                                write("b.txt", 1), FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
                    } else if (second == 20) {
                        Files.setLastModifiedTime(inbox.resolve("b.txt"), FileTime.from(Instant.EPOCH));
                    }
                });
        assertThat(told).containsExactly("5: a.txt", "15: a.txt b.txt", "25: a.txt b.txt");
    }

    @Test
    void aFileThatIsAlwaysBeingWrittenDoesNotHoldUpOthersForEver() {
        watch(
                120,
                second -> {
                    if (second >= 10 && second < 90) {
                        write("endless.txt", second);
                    }
                    if (second == 30) {
                        write("b.txt", 1);
                    }
                });
        assertThat(told)
                .containsExactly("5: a.txt", "60: a.txt b.txt without endless.txt", "94: a.txt b.txt endless.txt");
    }

    @Test
    void withAHalfWrittenCatalogueNothingIsRead() {
        watch(
                120,
                second -> {
                    if (second >= 10 && second < 90) {
                        write("catalogue.csv", second);
                    }
                    if (second == 30) {
                        write("b.txt", 1);
                    }
                });
        assertThat(told).containsExactly("5: a.txt", "94: a.txt b.txt catalogue.csv");
    }

    @Test
    void withoutItsFolderItWaitsAndSaysSoOnce() {
        watch(
                60,
                second -> {
                    if (second == 10) {
                        Files.move(inbox, folder.resolve("elsewhere"));
                    } else if (second == 30) {
                        Files.move(folder.resolve("elsewhere"), inbox);
                    } else if (second == 40) {
                        write("b.txt", 1);
                    }
                });
        assertThat(told).containsExactly("5: a.txt", "away [inbox]", "away []", "45: a.txt b.txt");
    }

    @Test
    void aFailedRunIsMadeAgainAtTheNextChangeOrByAndBy() {
        failures.addAll(List.of(new RunException("disk full"), new RunException("still full"), new RunException("no")));
        watch(
                700,
                second -> {
                    if (second == 10) {
                        write("b.txt", 1);
                    }
                });
        assertThat(told).containsExactly("failed disk full", "failed still full", "failed no", "615: a.txt b.txt");
    }

    @Test
    void anotherRunIsWaitedForAndToldOnce() {
        for (int second = 0; second < 10; second++) {
            failures.add(new BusyException("another run"));
        }
        watch(60, _ -> {});
        assertThat(told).containsExactly("busy another run", "25: a.txt");
    }

    @Test
    void whatAPlainRunWouldRefuseEndsTheFirstRunAndNoLaterOne() {
        failures.add(new IllegalStateException("a mistake"));
        assertThatThrownBy(() -> watch(60, _ -> {})).isInstanceOf(IllegalStateException.class).hasMessage("a mistake");
        assertThat(told).isEmpty();
        watch(
                60,
                second -> {
                    if (second == 10) {
                        failures.add(new IllegalStateException("a mistake"));
                        write("b.txt", 1);
                    } else if (second == 20) {
                        write("c.txt", 1);
                    }
                });
        assertThat(told).containsExactly("5: a.txt", "failed a mistake", "25: a.txt b.txt c.txt");
    }

    @Test
    void aRunThatEndsSinceTheWatchEndsIsNoFailure() {
        ScriptedTicks ticks = new ScriptedTicks(5, _ -> {});
        Watch watch =
                new Watch(
                        List.of(inbox),
                        QUIET,
                        new Ticks() {
                            @Override
                            public long nanos() {
                                return ticks.nanos();
                            }

                            @Override
                            public boolean pause(Duration length) {
                                ticks.pause(length);
                                return told.isEmpty();
                            }

                            @Override
                            public boolean isOver() {
                                return ticks.isOver();
                            }
                        },
                        _ -> {
                            told.add("run");
                            throw new IllegalStateException("given up");
                        },
                        listener(ticks));
        watch.watch();
        assertThat(told).containsExactly("run");
    }

    @Test
    void theQuietPeriodIsMoreThanNothing() {
        ScriptedTicks ticks = new ScriptedTicks(1, _ -> {});
        assertThatThrownBy(() -> new Watch(List.of(), Duration.ZERO, ticks, this::result, listener(ticks)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0S");
    }

    private void watch(int seconds, Event event) {
        ScriptedTicks ticks = new ScriptedTicks(seconds, event);
        List<FolderState> read = new ArrayList<>();
        Watch.Task task =
                state -> {
                    if (!failures.isEmpty()) {
                        throw failures.removeFirst();
                    }
                    read.add(state);
                    return result(state);
                };
        WatchListener listener =
                new Told(ticks) {
                    @Override
                    public void done(RunResult result, Set<String> leftOut) {
                        String without = leftOut.isEmpty() ? "" : " without " + names(leftOut);
                        told.add(ticks.now + ": " + names(read.getLast().files().keySet()) + without);
                    }
                };
        new Watch(List.of(inbox), QUIET, ticks, task, listener).watch();
    }

    private static String names(Set<String> files) {
        return String.join(" ", files.stream().map(file -> Path.of(file).getFileName().toString()).toList());
    }

    private RunResult result(FolderState state) {
        assertThat(state.away()).isEmpty();
        return new RunResult(List.of(), List.of(), 0, new IndexChange(0, 0, 0, Optional.empty(), 0, 0, 0, 0), 0);
    }

    private WatchListener listener(ScriptedTicks ticks) {
        return new Told(ticks);
    }

    private class Told implements WatchListener {
        private final ScriptedTicks ticks;

        Told(ScriptedTicks ticks) {
            this.ticks = ticks;
        }

        @Override
        public void away(List<Path> folders) {
            told.add("away " + folders.stream().map(Path::getFileName).toList());
        }

        @Override
        public void busy(RuntimeException why) {
            told.add("busy " + why.getMessage());
        }

        @Override
        public void done(RunResult result, Set<String> leftOut) {
            told.add("done at " + ticks.now);
        }

        @Override
        public void failed(Throwable cause) {
            told.add("failed " + cause.getMessage());
        }
    }

    /// A file of as many bytes.
    private Path write(String name, int bytes) throws IOException {
        return Files.writeString(inbox.resolve(name), "x".repeat(bytes));
    }
}
