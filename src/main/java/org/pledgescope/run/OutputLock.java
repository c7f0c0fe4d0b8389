package org.pledgescope.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a second run out of a report's folder. The system lifts the lock of a process that was killed.
final class OutputLock implements Closeable {

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @param folder made where it is missing
    /// @throws BusyException if another run writes to the folder
    /// @throws RunException  if it is none
    static OutputLock take(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new RunException(folder + ": a file; a report needs a folder, name one with --out");
        }
        FileChannel channel =
                FileChannel.open(
                        Files.createDirectories(folder.resolve(AnalysisStore.FOLDER)).resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return new OutputLock(channel);
        }
        channel.close();
        throw new BusyException(
                folder
                        + ": another run is writing its report here; wait until it has ended, or name another folder"
                        + " with --out (a lock left by a killed run opens by itself)");
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            @Nullable Object lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
