package org.pledgescope.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /// Its name in a report's folder.
    static final String FOLDER = ".store";

    private static final String ENDING = ".json.gz";
    private static final String UNFINISHED = ".tmp";

    private final Path folder;
    private final String fingerprint;

    /// @param folder      made when first needed
    /// @param fingerprint of models, settings and program
    public AnalysisStore(Path folder, String fingerprint) {
        this.folder = folder;
        this.fingerprint = fingerprint;
    }

    /// The store of a report's folder, what a killed run left half written cleared away. For one process at a time.
    static AnalysisStore in(Path report, String fingerprint) throws IOException {
        Path folder = Files.createDirectories(report.resolve(FOLDER));
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : unfinished) {
                Files.delete(file);
            }
        }
        return new AnalysisStore(folder, fingerprint);
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
    ///
    /// @throws RunException if the disk fails
    public void put(DocumentAnalysis analysis) {
        Path file = file(analysis.document());
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "new-", UNFINISHED);
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(temporary))) {
                out.write(AnalysisJson.write(analysis).getBytes(StandardCharsets.UTF_8));
            }
            move(temporary, file);
        } catch (IOException e) {
            throw new RunException(
                    "%s: cannot be written (%s); check free space and permissions".formatted(file, e.getMessage()), e);
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
        byte[] hash = Program.sha256().digest(key.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ENDING);
    }
}
