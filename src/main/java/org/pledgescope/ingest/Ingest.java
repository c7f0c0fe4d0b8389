package org.pledgescope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.RawDocument;

/// Finds the documents that a user names and reads them. Immutable.
public final class Ingest {

    /// The largest input that is read, in bytes.
    public static final int LARGEST_INPUT = 20_000_000;

    private static final String STANDARD_INPUT = "-";
    private static final int DEEPEST_FOLDER = 40;

    private final DocumentReader reader;
    private final Supplier<InputStream> standardInput;

    /// @param issuer        states the issuer of every document
    /// @param kind          states the kind of every document
    /// @param standardInput what `-` reads
    public Ingest(Optional<String> issuer, Optional<DocumentKind> kind, Supplier<InputStream> standardInput) {
        this.reader = new DocumentReader(issuer, kind);
        this.standardInput = standardInput;
    }

    /// Reads without any statement by the user.
    public static Ingest plain() {
        return new Ingest(Optional.empty(), Optional.empty(), () -> System.in);
    }

    /// The inputs in order: each path, each file of a folder (sorted, hidden and README files left out), `-` for
    /// standard input. What does not exist is an input that reads as a problem.
    public List<Input> find(List<String> arguments) {
        return arguments.stream().flatMap(this::inputs).toList();
    }

    private Stream<Input> inputs(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return Stream.of(new Source(STANDARD_INPUT, STANDARD_INPUT, this::readStandardInput));
        }
        if (argument.matches("(?i)https?://.*")) {
            return Stream.of(failed(argument, new Problem(argument, "not-supported",
                    "found a web address; this version reads files", "save the page as text and give its path")));
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            return Stream.of(failed(argument, notFound(argument)));
        }
        if (Files.isDirectory(path)) {
            return files(path);
        }
        return Stream.of(Files.exists(path) ? file(path, name(path)) : failed(argument, notFound(argument)));
    }

    private Stream<Input> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = walk.filter(Files::isRegularFile)
                    .filter(path -> !isLeftOut(folder.relativize(path)))
                    .sorted()
                    .toList();
            return found.stream().map(path -> file(path, folder.relativize(path).toString().replace('\\', '/')));
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(failed(folder.toString(), new Problem(folder.toString(), "unreadable",
                    "the folder cannot be listed (" + e.getMessage() + ")", "check its links and permissions")));
        }
    }

    private static boolean isLeftOut(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return name(relative).toUpperCase(Locale.ROOT).startsWith("README");
    }

    private Input file(Path path, String origin) {
        return new Source(path.toString(), origin, () -> {
            if (Files.size(path) > LARGEST_INPUT) {
                return Outcome.failed(tooLarge(path.toString()));
            }
            return Outcome.done(Files.readAllBytes(path));
        });
    }

    private Outcome<byte[]> readStandardInput() throws IOException {
        byte[] bytes = standardInput.get().readNBytes(LARGEST_INPUT + 1);
        return bytes.length > LARGEST_INPUT ? Outcome.failed(tooLarge(STANDARD_INPUT)) : Outcome.done(bytes);
    }

    private static Input failed(String origin, Problem problem) {
        return new Input() {
            @Override
            public String origin() {
                return origin;
            }

            @Override
            public Stream<Outcome<RawDocument>> read() {
                return Stream.of(Outcome.failed(problem));
            }
        };
    }

    private static Problem notFound(String place) {
        return new Problem(place, "not-found", "there is no such file or folder", "check the path");
    }

    private static Problem tooLarge(String place) {
        return new Problem(place, "too-large", "found more than %,d bytes".formatted(LARGEST_INPUT),
                "divide the document and run again");
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private interface Bytes {
        Outcome<byte[]> read() throws IOException;
    }

    private final class Source implements Input {
        private final String place;
        private final String origin;
        private final Bytes bytes;

        Source(String place, String origin, Bytes bytes) {
            this.place = place;
            this.origin = origin;
            this.bytes = bytes;
        }

        @Override
        public String origin() {
            return place;
        }

        @Override
        public Stream<Outcome<RawDocument>> read() {
            try {
                return switch (bytes.read()) {
                    case Outcome.Done<byte[]>(byte[] content) -> reader.read(place, origin, content);
                    case Outcome.Failed<byte[]>(Problem problem) -> Stream.of(Outcome.failed(problem));
                };
            } catch (IOException e) {
                return Stream.of(Outcome.failed(new Problem(place, "unreadable",
                        "cannot be read (%s: %s)".formatted(e.getClass().getSimpleName(), e.getMessage()),
                        "check the file and its permissions")));
            }
        }
    }
}
