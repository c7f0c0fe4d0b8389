package org.pledgescope.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.pledgescope.index.IndexException;
import org.pledgescope.ingest.FolderState;

/// Watches folders and makes a run over all of them whenever their files have changed and are still again.
///
/// It looks at size and time of every file again and again, which works on every file system, also over a network: see
/// docs/decisions/016-watching-by-looking.md. A run begins when every file has been still for the quiet period; files
/// that never become still hold it up for ten such periods and are then left out. Nothing that is met ends the watch,
/// but what a plain run would refuse before its first report: models, an index or a folder that cannot be used.
public final class Watch {

    /// Makes one run.
    public interface Task {
        /// @param state guards the inputs: see [FolderState#steady(List)]
        RunResult run(FolderState state);
    }

    static final Duration RETRY = Duration.ofMinutes(5);
    static final Duration RETRY_BUSY = Duration.ofSeconds(2);

    private static final Logger LOG = LogManager.getLogger(Watch.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int PAUSES_PER_LOOK = 20;
    private static final int PATIENCE = 10;

    private final List<Path> folders;
    private final long quietNanos;
    private final Ticks ticks;
    private final Task task;
    private final WatchListener listener;
    private final Sightings sightings;

    private List<Path> away = List.of();
    private FolderState attempted = new FolderState(new TreeMap<>(), List.of());
    private boolean isOwed = true;
    private boolean hasRun;
    private boolean isBusyTold;
    private boolean isWaiting;
    private long waitingSince;
    private long notBefore;

    /// @param quiet how long a file must have been unchanged before it is read; more than 0
    public Watch(List<Path> folders, Duration quiet, Ticks ticks, Task task, WatchListener listener) {
        if (quiet.isNegative() || quiet.isZero()) {
            throw new IllegalArgumentException("the quiet period needs to be more than 0; found " + quiet);
        }
        this.folders = List.copyOf(folders);
        this.quietNanos = quiet.toNanos();
        this.ticks = ticks;
        this.task = task;
        this.listener = listener;
        this.sightings = new Sightings(quietNanos);
        this.notBefore = ticks.nanos();
    }

    /// Watches until it is told to end, which it does between two runs.
    ///
    /// @throws RuntimeException what refuses the first run
    public void watch() {
        Duration pause;
        do {
            pause = look();
        } while (ticks.pause(pause));
    }

    /// Looks once, and makes a run if one is due.
    ///
    /// @return when to look again: a large or distant folder is looked at less often
    private Duration look() {
        long start = ticks.nanos();
        FolderState state = FolderState.of(folders);
        long now = ticks.nanos();
        tellAway(state.away());
        if (away.isEmpty()) {
            SortedSet<String> moving = sightings.see(state, now);
            if (isDue(state, moving, now)) {
                attempt(state, moving);
            }
        }
        Duration pause = Duration.ofNanos((now - start) * PAUSES_PER_LOOK);
        pause = pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void tellAway(List<Path> found) {
        if (!found.equals(away)) {
            away = found;
            listener.away(found);
        }
    }

    private boolean isDue(FolderState state, SortedSet<String> moving, long now) {
        SortedSet<String> changed = state.changedSince(attempted);
        if (changed.isEmpty() && !(isOwed && now - notBefore >= 0)) {
            isWaiting = false;
            return false;
        }
        if (!isWaiting) {
            isWaiting = true;
            waitingSince = now;
        }
        return moving.isEmpty() || isPatienceOver(changed, moving, now);
    }

    /// Whether to go on without the files that are still being written: only if others have changed, and never with a
    /// catalogue half written.
    private boolean isPatienceOver(SortedSet<String> changed, SortedSet<String> moving, long now) {
        SortedSet<String> still = new TreeSet<>(changed);
        still.removeAll(moving);
        return now - waitingSince >= PATIENCE * quietNanos
                && !still.isEmpty()
                && moving.stream().noneMatch(FolderState::isCatalogue);
    }

    private void attempt(FolderState seen, SortedSet<String> moving) {
        FolderState state = seen.without(moving);
        attempted = state;
        isWaiting = false;
        try {
            RunResult result = task.run(state);
            isOwed = false;
            hasRun = true;
            isBusyTold = false;
            listener.done(result, moving);
        } catch (RuntimeException e) {
            if (ticks.isOver()) {
                LOG.info("the run is ended with the watch; the last report stays", e);
            } else if (isBusy(e)) {
                owe(RETRY_BUSY);
                tellBusy(e);
            } else if (hasRun || e instanceof RunException) {
                fail(e);
            } else {
                throw e;
            }
        } catch (OutOfMemoryError e) {
            if (!hasRun) {
                throw e;
            }
            fail(e);
        }
    }

    private static boolean isBusy(RuntimeException e) {
        return e instanceof BusyException || (e instanceof IndexException index && index.isBusy());
    }

    private void tellBusy(RuntimeException e) {
        if (!isBusyTold) {
            isBusyTold = true;
            listener.busy(e);
        }
    }

    private void fail(Throwable cause) {
        LOG.error("the run failed; the last report stays", cause);
        owe(RETRY);
        listener.failed(cause);
    }

    /// A run is to be tried again though no file changes: what was in its way may go by itself.
    private void owe(Duration later) {
        isOwed = true;
        notBefore = ticks.nanos() + later.toNanos();
    }
}
