package org.pledgescope.cli;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A bar on standard error with documents, words a second and time left; nothing where nobody watches.
final class Progress implements AutoCloseable {

    private final Optional<ProgressBar> bar;
    private final long start = System.nanoTime();
    private long words;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress show(boolean isQuiet) {
        boolean isWatched = !isQuiet && Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new Progress(
                isWatched
                        ? Optional.of(
                                new ProgressBarBuilder()
                                        .setTaskName("documents")
                                        .setStyle(ProgressBarStyle.ASCII)
                                        .setUpdateIntervalMillis((int) Duration.ofMillis(500).toMillis())
                                        .build())
                        : Optional.empty());
    }

    /// So many documents are there, as far as is known.
    void expect(int documents) {
        bar.ifPresent(shown -> shown.maxHint(documents));
    }

    /// One document more.
    ///
    /// @param isKnown whether no work was done on its words, which then do not count for the speed
    void step(int moreWords, boolean isKnown) {
        words += isKnown ? 0 : moreWords;
        bar.ifPresent(shown -> {
            double seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
            shown.setExtraMessage(" %,d words/s".formatted(Math.round(words / seconds)));
            shown.step();
        });
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
