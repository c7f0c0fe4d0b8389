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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where the files of the models come from: a folder, and for every file that it lacks the defaults that ship with the
/// program. Remembers a hash of every file read.
public final class ModelFiles {

    private static final String DEFAULTS = "/models/";
    private static final String OWN = " (own)";

    private final Optional<Path> folder;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    private ModelFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /// The files that ship with the program.
    public static ModelFiles defaults() {
        return new ModelFiles(Optional.empty());
    }

    /// A user's folder, completed by the defaults.
    ///
    /// @throws ModelException if there is no such folder
    public static ModelFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ModelException(folder + ": no such folder; expected one with the files of models/");
        }
        return new ModelFiles(Optional.of(folder));
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
        try (Stream<Path> files = Files.list(path.get())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && !name.startsWith("README"))
                    .sorted()
                    .map(name -> subfolder + "/" + name)
                    .filter(name -> !isShipped(name))
                    .toList();
        } catch (IOException e) {
            throw new ModelException(path.get() + ": cannot be listed (" + e.getMessage() + "); check permissions", e);
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

    private boolean isShipped(String name) {
        return ModelFiles.class.getResource(DEFAULTS + name) != null
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
