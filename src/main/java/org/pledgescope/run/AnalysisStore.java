package org.pledgescope.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.pledgescope.report.AnalysisJson;
import org.pledgescope.report.AnalysisReader;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;

/// Finished analyses on disk, one file each, keyed by everything that decides the result: the document with its
/// metadata, the models, the settings and the program's version. Files appear whole or not at all. Safe to share among
/// threads and processes.
public final class AnalysisStore {

    private static final String ENDING = ".json.gz";

    private final Path folder;
    private final String fingerprint;

    /// @param folder      made when first needed
    /// @param fingerprint of models, settings and program
    public AnalysisStore(Path folder, String fingerprint) {
        this.folder = folder;
        this.fingerprint = fingerprint;
    }

    /// The stored analysis of a document; empty where there is none or its file is damaged.
    public Optional<DocumentAnalysis> find(RawDocument document) {
        Path file = file(document);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return Optional.of(AnalysisReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /// Keeps an analysis.
    public void put(DocumentAnalysis analysis) {
        Path file = file(analysis.document());
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "new-", ".tmp");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(temporary))) {
                out.write(AnalysisJson.write(analysis).getBytes(StandardCharsets.UTF_8));
            }
            move(temporary, file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s: cannot be written; check free space and permissions".formatted(file), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(RawDocument document) {
        String key =
                String.join(
                        "\n",
                        document.sha256(),
                        document.id(),
                        document.origin(),
                        document.metadata().toString(),
                        fingerprint);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ENDING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
