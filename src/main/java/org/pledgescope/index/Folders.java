package org.pledgescope.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// Opens the folder of an index and words whatever stands in the way for its user.
final class Folders {

    static final String MAKE_ONE = "run `pledgescope analyze` first, or name the index with --index";
    static final String CHECK_DISK = "check that the disk has room and the folder may be written, then run again";

    /// Lucene advises on every start to switch on a feature of the JVM that is still in trial. Held here since a logger
    /// that nobody holds forgets its level.
    private static final Logger SPEED_ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        SPEED_ADVICE.setLevel(Level.SEVERE);
    }

    /// What is done with the folder once it is open.
    interface Opening<T> {
        T in(Directory directory) throws IOException;
    }

    private Folders() {}

    /// What `opening` makes of the folder; where it fails, the folder is closed again.
    ///
    /// @throws IndexException if Lucene cannot open it
    static <T> T opened(Path folder, Opening<T> opening) {
        try {
            Directory directory = FSDirectory.open(folder);
            try {
                return opening.in(directory);
            } catch (RuntimeException | IOException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw new IndexException(folder + ": " + why(folder, e), e);
        }
    }

    private static String why(Path folder, IOException e) {
        return switch (e) {
            case LockObtainFailedException _ ->
                    "another run is writing to this index; wait until it has ended, or name another folder with --index"
                            + " (a lock left by a killed run opens by itself)";
            case IndexNotFoundException _ -> "no index in this folder; " + MAKE_ONE;
            case IOException damage when isDamage(damage) ->
                    "damaged, or not readable by this version (%s); %s"
                            .formatted(message(damage), Rebuild.remedy(folder, Optional.empty()));
            default -> "cannot be opened (%s); %s".formatted(e, CHECK_DISK);
        };
    }

    /// Whether files of an index are missing, cut off or changed, or written by a Lucene that this one does not read.
    static boolean isDamage(IOException e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof EOFException
                || e instanceof NoSuchFileException
                || (e instanceof FileNotFoundException && !(e instanceof IndexNotFoundException));
    }

    private static String message(IOException damage) {
        return damage instanceof NoSuchFileException missing
                ? "the file %s is missing".formatted(Path.of(missing.getFile()).getFileName())
                : String.valueOf(damage.getMessage());
    }
}
