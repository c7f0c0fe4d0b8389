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
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where the files of the models come from: a folder, and for every file that it lacks the defaults that ship with the
/// program. Remembers a hash of every file read.
public final class ModelFiles {

    private static final String DEFAULTS = "/models/";

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
        byte[] bytes = bytes(name);
        synchronized (hashes) {
            hashes.put(name, sha256(bytes));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ModelException(place(name) + ": found bytes that are not UTF-8; re-save the file as UTF-8", e);
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

    private byte[] bytes(String name) {
        Optional<Path> file = userFile(name);
        try (InputStream in =
                file.isPresent()
                        ? Files.newInputStream(file.get())
                        : ModelFiles.class.getResourceAsStream(DEFAULTS + name)) {
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ModelException(place(name) + ": cannot be read (" + e.getMessage() + "); restore the file", e);
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
