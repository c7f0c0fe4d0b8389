package org.pledgescope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.RawDocument;

/// How the files of folders were at a moment: those that [Ingest#find(List)] would read there, and their catalogues.
/// Two states are equal if no file came, went or changed in size or time. Times are compared, never taken for a clock's.
///
/// @param files what is known of each file, by the [origin][Input#origin()] that its input has
/// @param away  folders that are not there, or cannot be listed
public record FolderState(SortedMap<String, Stamp> files, List<Path> away) {

    /// What tells that a file changed. A file that cannot be seen has a stamp of its own.
    ///
    /// @param size       in bytes
    /// @param time       of the last change, as the file system tells it
    /// @param isReadable whether this program may read it
    public record Stamp(long size, String time, boolean isReadable) {
        private static final Stamp UNSEEN = new Stamp(-1, "", false);
    }

    public FolderState {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        away = List.copyOf(away);
    }

    /// Looks at folders and the folders below them.
    public static FolderState of(List<Path> folders) {
        SortedMap<String, Stamp> files = new TreeMap<>();
        List<Path> away = folders.stream().filter(folder -> !look(folder, files)).toList();
        return new FolderState(files, away);
    }

    private static boolean look(Path folder, Map<String, Stamp> files) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        FolderWalk walk = FolderWalk.of(folder);
        walk.files().values().forEach(file -> files.put(origin(file), stamp(file)));
        walk.failures().keySet().forEach(name -> files.put(origin(folder.resolve(name)), Stamp.UNSEEN));
        return !walk.failures().containsKey("");
    }

    static String origin(Path file) {
        return file.normalize().toString();
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime().toString(), Files.isReadable(file));
        } catch (IOException gone) {
            return Stamp.UNSEEN;
        }
    }

    /// Files that came, went or changed since an earlier state.
    public SortedSet<String> changedSince(FolderState earlier) {
        SortedSet<String> names = new TreeSet<>(files.keySet());
        names.addAll(earlier.files.keySet());
        names.removeIf(name -> Objects.equals(files.get(name), earlier.files.get(name)));
        return names;
    }

    /// The state as if some files were not there.
    public FolderState without(Set<String> names) {
        SortedMap<String, Stamp> left = new TreeMap<>(files);
        left.keySet().removeAll(names);
        return new FolderState(left, away);
    }

    /// Whether a name is that of a catalogue, which says something of other files.
    public static boolean isCatalogue(String name) {
        return Catalogue.isNamed(Path.of(name));
    }

    /// Inputs that read a file only if it is as it is here, both before and after: a file that is being written gives
    /// nothing, as if it were not there.
    public List<Input> steady(List<Input> inputs) {
        return inputs.stream().map(input -> input instanceof Source ? new Steady(input) : input).toList();
    }

    private final class Steady implements Input {
        private final Input input;

        Steady(Input input) {
            this.input = input;
        }

        @Override
        public String origin() {
            return input.origin();
        }

        @Override
        public Optional<String> fingerprint() {
            return isAsHere() ? input.fingerprint() : Optional.empty();
        }

        @Override
        public Stream<Outcome<RawDocument>> read() {
            if (!isAsHere()) {
                return Stream.empty();
            }
            Stream<Outcome<RawDocument>> documents = input.read();
            if (!isAsHere()) {
                documents.close();
                return Stream.empty();
            }
            return documents;
        }

        private boolean isAsHere() {
            return stamp(Path.of(origin())).equals(files.get(origin()));
        }
    }
}
