package org.pledgescope.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where the files of the models come from: those that ship with the program, over them those of a [Profile], over
/// these the files of a user's folder. Tables are merged row by row ([MergedTable]); of any other file the uppermost
/// counts. Remembers a hash of every file read.
public final class ModelFiles {

    private static final String DEFAULTS = "/models/";
    private static final String OWN = " (own)";
    private static final String TABLE = ".tsv";

    private final Optional<Path> folder;

    /// Empty for none.
    private final String profile;

    private final SortedMap<String, String> hashes;

    private ModelFiles(Optional<Path> folder, String profile, SortedMap<String, String> hashes) {
        this.folder = folder;
        this.profile = profile;
        this.hashes = hashes;
    }

    /// The files that ship with the program.
    public static ModelFiles defaults() {
        return new ModelFiles(Optional.empty(), "", new TreeMap<>());
    }

    /// A user's folder over the defaults.
    ///
    /// @throws ModelException if there is no such folder, or a table in it has a name that nothing reads
    public static ModelFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ModelException(folder + ": no such folder; expected one with the files of models/");
        }
        ModelFiles files = new ModelFiles(Optional.of(folder), "", new TreeMap<>());
        files.checkNames(folder);
        return files;
    }

    /// These files with the tables of a profile, those that ship with the program and those of the user's folder, on
    /// top. Hashes of what is read are remembered here too.
    ///
    /// @throws ModelException if a table of the user's own has a name that nothing reads
    public ModelFiles under(Profile chosen) {
        folder.map(path -> path.resolve(Profile.FOLDER + chosen.name()))
                .filter(Files::isDirectory)
                .ifPresent(this::checkNames);
        return new ModelFiles(folder, chosen.name(), hashes);
    }

    /// What is there of one table, the lowest first.
    List<TablePart> parts(String name) {
        List<TablePart> parts = new ArrayList<>();
        String inProfile = Profile.FOLDER + profile + "/" + name;
        if (isShipped(name)) {
            parts.add(TablePart.of(readShipped(name), "models/" + name));
        }
        if (!profile.isEmpty() && isShipped(inProfile)) {
            parts.add(TablePart.of(readShipped(inProfile), "models/" + inProfile));
        }
        if (userFile(name).isPresent() && !isSameAsShipped(name)) {
            parts.add(TablePart.of(readOwn(name), place(name)));
        }
        if (!profile.isEmpty() && userFile(inProfile).isPresent() && !isSameAsShipped(inProfile)) {
            parts.add(TablePart.of(readOwn(inProfile), place(inProfile)));
        }
        return parts;
    }

    /// A mistyped name would leave its rows without effect and say nothing.
    private void checkNames(Path tables) {
        for (Path file : list(tables)) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(TABLE) && !name.startsWith(".") && !isShipped(name)) {
                throw new ModelException(
                        file
                                + ": nothing reads a table of this name; give it the name of a file in models/,"
                                + " such as hedges.tsv, or move it elsewhere");
            }
        }
    }

    /// The text of one file.
    ///
    /// @param name path inside the models folder with `/`, for example `entities/countries.tsv`
    /// @throws ModelException if it is nowhere or not UTF-8
    public String read(String name) {
        return userFile(name).isPresent() ? readOwn(name) : readShipped(name);
    }

    /// The text of a file as it ships with the program, whatever the user's folder holds.
    String readShipped(String name) {
        byte[] bytes = bytes(Optional.empty(), name);
        remember(name, bytes);
        return text(bytes, "models/" + name);
    }

    /// The text of a file of the user's folder.
    String readOwn(String name) {
        byte[] bytes = bytes(userFile(name), name);
        remember(name, bytes);
        return text(bytes, place(name));
    }

    /// Names of the files in a folder of the user's own, sorted; without hidden files, read-me files and files that are
    /// the same as one that ships with the program.
    ///
    /// @param subfolder for example `entities`
    /// @throws ModelException if the folder cannot be listed
    List<String> own(String subfolder) {
        Optional<Path> path = folder.map(found -> found.resolve(subfolder)).filter(Files::isDirectory);
        if (path.isEmpty()) {
            return List.of();
        }
        return list(path.get()).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> !name.startsWith(".") && !name.startsWith("README"))
                .map(name -> subfolder + "/" + name)
                .filter(name -> !isSameAsShipped(name))
                .toList();
    }

    /// The files of a folder in the order of their names.
    private static List<Path> list(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new ModelException(path + ": cannot be listed (" + e.getMessage() + "); check permissions", e);
        }
    }

    /// Name of each file read so far and the SHA-256 of its bytes in lower-case hexadecimal, ordered by name.
    public Map<String, String> hashes() {
        synchronized (hashes) {
            return new TreeMap<>(hashes);
        }
    }

    /// How messages name a file: its path, or `models/NAME` for one that ships with the program.
    String place(String name) {
        return userFile(name).map(Path::toString).orElse("models/" + name);
    }

    private Optional<Path> userFile(String name) {
        return folder.map(path -> path.resolve(name)).filter(Files::exists);
    }

    private static boolean isShipped(String name) {
        return ModelFiles.class.getResource(DEFAULTS + name) != null;
    }

    private boolean isSameAsShipped(String name) {
        return isShipped(name)
                && userFile(name).isPresent()
                && Arrays.equals(bytes(Optional.empty(), name), bytes(userFile(name), name));
    }

    /// A second file of the same name gets a name of its own.
    private void remember(String name, byte[] bytes) {
        synchronized (hashes) {
            String hash = sha256(bytes);
            boolean isOther = hashes.containsKey(name) && !hash.equals(hashes.get(name));
            hashes.put(isOther ? name + OWN : name, hash);
        }
    }

    private static String text(byte[] bytes, String place) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ModelException(place + ": found bytes that are not UTF-8; re-save the file as UTF-8", e);
        }
    }

    private static byte[] bytes(Optional<Path> file, String name) {
        try (InputStream in =
                file.isPresent()
                        ? Files.newInputStream(file.get())
                        : ModelFiles.class.getResourceAsStream(DEFAULTS + name)) {
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            String place = file.map(Path::toString).orElse("models/" + name);
            throw new ModelException(place + ": cannot be read (" + e.getMessage() + "); restore the file", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
