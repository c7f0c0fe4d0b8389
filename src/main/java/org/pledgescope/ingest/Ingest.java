package org.pledgescope.ingest;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.RawDocument;

/// Finds the documents that a user names and reads them. Immutable and safe to share.
public final class Ingest {

    /// The largest input that is read, in bytes.
    public static final int LARGEST_INPUT = 20_000_000;

    static final String STANDARD_INPUT = "-";

    private final DocumentReader reader;
    private final Supplier<InputStream> standardInput;

    /// @param issuer        states the issuer of every document
    /// @param kind          states the kind of every document
    /// @param charset       states the charset of every input; else it is found out
    /// @param standardInput what `-` reads
    public Ingest(
            Optional<String> issuer,
            Optional<DocumentKind> kind,
            Optional<Charset> charset,
            Supplier<InputStream> standardInput) {
        this.reader = new DocumentReader(issuer, kind, new Decoder(charset));
        this.standardInput = standardInput;
    }

    /// As above, with every charset found out.
    public Ingest(Optional<String> issuer, Optional<DocumentKind> kind, Supplier<InputStream> standardInput) {
        this(issuer, kind, Optional.empty(), standardInput);
    }

    /// Reads without any statement by the user.
    public static Ingest plain() {
        return new Ingest(Optional.empty(), Optional.empty(), () -> System.in);
    }

    /// The inputs in order, none of them read yet: each path, each file of a folder (sorted by path; hidden and README
    /// files, reports and indexes left out), `-` for standard input. What is named twice comes once; what does not exist is an input that
    /// reads as a problem.
    public List<Input> find(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        arguments.stream().flatMap(this::inputs).filter(input -> seen.add(input.origin())).forEach(inputs::add);
        return List.copyOf(inputs);
    }

    /// Every document that the arguments name, read one after the other, each id once. Close the stream after use.
    public Stream<Outcome<RawDocument>> read(List<String> arguments) {
        UniqueIds ids = new UniqueIds();
        return find(arguments).stream().flatMap(Input::read).map(ids::admit);
    }

    private Stream<Input> inputs(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return Stream.of(new Source(STANDARD_INPUT, STANDARD_INPUT, standardInput::get, reader));
        }
        if (argument.toLowerCase(Locale.ROOT).matches("[a-z]{3,5}://.*")) {
            return Stream.of(new Refused(argument, Problems.address(argument)));
        }
        try {
            Path path = Path.of(argument);
            if (argument.isBlank() || !Files.exists(path)) {
                return Stream.of(new Refused(argument, Problems.notFound(argument.isBlank() ? "''" : argument)));
            }
            return Files.isDirectory(path) ? folder(path) : Stream.of(file(path, String.valueOf(path.getFileName())));
        } catch (InvalidPathException noPath) {
            return Stream.of(new Refused(argument, Problems.notFound(argument)));
        }
    }

    private Stream<Input> folder(Path folder) {
        FolderWalk walk = FolderWalk.of(folder);
        List<Input> inputs = new ArrayList<>();
        walk.failures()
                .forEach((name, cause) -> {
                    String place = folder.resolve(name).toString();
                    inputs.add(new Refused(place, Problems.unreadable(place, cause)));
                });
        walk.files().forEach((name, path) -> inputs.add(file(path, name)));
        if (inputs.isEmpty()) {
            inputs.add(new Refused(folder.toString(), Problems.emptyFolder(folder.toString())));
        }
        return inputs.stream();
    }

    private Input file(Path path, String relative) {
        return new Source(path.normalize().toString(), relative, () -> Files.newInputStream(path), reader);
    }
}
