package org.pledgescope.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// What this program says of itself.
public final class Program {

    /// The packages whose code decides what is found in a document.
    private static final List<String> DECIDING = List.of("text", "models", "ingest", "annotate");

    private Program() {}

    /// The version in the jar's manifest; `development` where there is no jar.
    public static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /// Computed once: the files may be exchanged under a program that stays.
    private static final class Code {
        private static final String DECIDING_HASH = hash(DECIDING);
        private static final String WHOLE_HASH = hash(List.of(""));
    }

    /// A hash of the code that decides what is found in a document, so that a changed program under the same version
    /// never takes an earlier one's analyses for its own.
    static String code() {
        return Code.DECIDING_HASH;
    }

    /// A hash of all code, which decides what a report of the same analyses looks like.
    static String allCode() {
        return Code.WHOLE_HASH;
    }

    private static String hash(List<String> packages) {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(place)) {
                return hash(place, packages);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return hash(jar.getPath("/"), packages);
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the program cannot read its own files at " + source.getLocation(), e);
        }
    }

    private static String hash(Path root, List<String> packages) throws IOException {
        MessageDigest digest = sha256();
        for (String name : packages) {
            try (Stream<Path> files = Files.walk(root.resolve("org/pledgescope").resolve(name))) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> add(digest, file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Path file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
