package org.pledgescope.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.pledgescope.models.ModelException;

/// A model on its way from disk: read by a thread of its own, so that several are read side by side and work that needs
/// only the first can begin before the last is there. Safe to share among threads.
final class Loading<T> {

    private final Path file;
    private final CompletableFuture<T> model;

    private Loading(Path file, CompletableFuture<T> model) {
        this.file = file;
        this.model = model;
    }

    /// Reads a model from its file.
    interface Reader<T> {
        T read(Path file) throws IOException, ClassNotFoundException;
    }

    /// Begins to read.
    ///
    /// @throws ModelException if there is no such file
    static <T> Loading<T> of(Path file, Reader<T> reader) {
        if (!Files.isReadable(file)) {
            throw new ModelException("%s: no such model; the build puts it there, run `mvn package`".formatted(file));
        }
        CompletableFuture<T> model =
                CompletableFuture.supplyAsync(() -> read(file, reader), Thread.ofPlatform().daemon()::start);
        return new Loading<>(file, model);
    }

    /// The model; waits for it where it must.
    ///
    /// @throws ModelException if the file is damaged
    T get() {
        try {
            return model.join();
        } catch (CompletionException e) {
            throw new ModelException(
                    "%s: cannot be loaded (%s); restore it with `mvn package`".formatted(file, e.getCause()), e);
        }
    }

    private static <T> T read(Path file, Reader<T> reader) {
        try {
            return reader.read(file);
        } catch (IOException | ClassNotFoundException e) {
            throw new CompletionException(e);
        }
    }
}
