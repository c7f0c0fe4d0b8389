package org.pledgescope.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pledgescope.run.Ticks;

/// Ctrl-C and the system's request to end (SIGTERM), for a command that ends by itself when it is told so. The Java
/// machine answers such a signal by shutting down, and would end with an exit code of its own; a hook holds it up until
/// the program has ended with the right one.
final class StopSignal implements Ticks {

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch exits = new CountDownLatch(1);

    /// Listens until it is closed.
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /// From now on a signal is a [request][#request()].
    Listening listen() {
        Thread hook = new Thread(this::hold, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            if (!isOver()) {
                remove(hook);
            }
        };
    }

    /// A signal may come at this very moment: then the hook is at work and stays.
    private static void remove(Thread hook) {
        boolean isRemoved;
        try {
            isRemoved = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            isRemoved = false;
        }
        if (!isRemoved && !hook.isAlive()) {
            throw new IllegalStateException("the hook for signals was never there");
        }
    }

    private void hold() {
        request();
        try {
            exits.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The command is to end.
    void request() {
        requested.countDown();
    }

    /// Ends the program with an exit code, whoever began to end it.
    void exit(int code) {
        if (isOver()) {
            Runtime.getRuntime().halt(code);
        }
        exits.countDown();
        System.exit(code);
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public boolean isOver() {
        return requested.getCount() == 0;
    }

    @Override
    public boolean pause(Duration length) {
        try {
            return !requested.await(length.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
