package org.pledgescope.ingest;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.RawDocument;

/// Finds the documents that a user names and reads them. Immutable and safe to share.
public final class Ingest {

    /// The largest input that is read, in bytes.
    public static final int LARGEST_INPUT = 20_000_000;

    static final String STANDARD_INPUT = "-";

    private final DocumentReader reader;
    private final Supplier<InputStream> standardInput;
    private final PageSource pages;

    /// @param issuer        states the issuer of every document
    /// @param kind          states the kind of every document
    /// @param charset       states the charset of every input; else it is found out
    /// @param standardInput what `-` reads
    public Ingest(
            Optional<String> issuer,
            Optional<DocumentKind> kind,
            Optional<Charset> charset,
            Supplier<InputStream> standardInput) {
        this(issuer, kind, charset, standardInput, PageAccess.usual());
    }

    /// As above.
    ///
    /// @param access how pages of the web are got
    public Ingest(
            Optional<String> issuer,
            Optional<DocumentKind> kind,
            Optional<Charset> charset,
            Supplier<InputStream> standardInput,
            PageAccess access) {
        this.reader = new DocumentReader(issuer, kind, new Decoder(charset));
        this.standardInput = standardInput;
        this.pages = PageSource.of(access, reader);
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
    /// files, reports, indexes and catalogues left out), each web address, `source:ID`, `-` for standard input. What is named twice comes once; what does not exist is an input that
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
            return Stream.of(new Piped(new Source(STANDARD_INPUT, STANDARD_INPUT, standardInput::get, reader)));
        }
        if (isAddress(argument)) {
            return Stream.of(page(argument));
        }
        try {
            Path path = Path.of(argument);
            if (argument.isBlank() || !Files.exists(path)) {
                return Stream.of(new Refused(argument, Problems.notFound(argument.isBlank() ? "''" : argument)));
            }
            return Files.isDirectory(path) ? folder(path) : single(path);
        } catch (InvalidPathException noPath) {
            return Stream.of(new Refused(argument, Problems.notFound(argument)));
        }
    }

    /// Whether an argument names a page of the web and no path: `https://...`, `source:...`.
    public static boolean isAddress(String argument) {
        return Address.isMeant(argument) || argument.startsWith(KnownSources.PREFIX);
    }

    private Input page(String argument) {
        if (!argument.startsWith(KnownSources.PREFIX)) {
            return page(argument, Map.of());
        }
        KnownSources sources = KnownSources.shipped();
        String id = argument.substring(KnownSources.PREFIX.length());
        return sources.withId(id)
                .map(source -> page(source.address(), source.facts()))
                .orElseGet(() -> new Refused(argument, PageProblems.unknownSource(argument, sources.nearest(id))));
    }

    private Input page(String address, Map<String, String> stated) {
        return switch (Address.of(address)) {
            case Outcome.Failed<Address>(Problem problem) -> new Refused(Address.shown(address), problem);
            case Outcome.Done<Address>(Address good) -> pages.input(good, stated);
        };
    }

    /// A file that the user names by itself; a catalogue is no document.
    private Stream<Input> single(Path path) {
        if (Catalogue.isNamed(path)) {
            return Stream.empty();
        }
        String name = String.valueOf(path.getFileName());
        Catalogues catalogues = Catalogues.beside(path);
        return Stream.concat(refused(catalogues), Stream.of(file(path, name, catalogues.of(name))));
    }

    /// The problems of catalogues, as inputs that give nothing else.
    private static Stream<Input> refused(Catalogues catalogues) {
        return catalogues.problems().stream().map(problem -> new Refused(problem.toString(), problem));
    }

    private Stream<Input> folder(Path folder) {
        FolderWalk walk = FolderWalk.of(folder);
        List<Input> inputs = new ArrayList<>();
        walk.failures()
                .forEach((name, cause) -> {
                    String place = folder.resolve(name).toString();
                    inputs.add(new Refused(place, Problems.unreadable(place, cause)));
                });
        Catalogues catalogues = Catalogues.in(walk.files());
        refused(catalogues).forEach(inputs::add);
        walk.files()
                .forEach((name, path) -> {
                    if (!Catalogue.isNamed(path)) {
                        inputs.add(file(path, name, catalogues.of(name)));
                    }
                });
        if (inputs.isEmpty()) {
            inputs.add(new Refused(folder.toString(), Problems.emptyFolder(folder.toString())));
        }
        return inputs.stream();
    }

    private Input file(Path path, String relative, Map<String, String> listed) {
        Source source =
                new Source(path.normalize().toString(), relative, () -> Files.newInputStream(path), reader, listed);
        return Files.isRegularFile(path) ? source : new Piped(source);
    }
}
