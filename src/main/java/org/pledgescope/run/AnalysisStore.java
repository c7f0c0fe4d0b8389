package org.pledgescope.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.pledgescope.report.AnalysisJson;
import org.pledgescope.report.AnalysisReader;
import org.pledgescope.report.DocumentHead;
import org.pledgescope.report.HeadReader;
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
        return find(DocumentHead.of(document));
    }

    /// As above.
    Optional<DocumentAnalysis> find(DocumentHead document) {
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
        Path file = file(DocumentHead.of(analysis.document()));
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

    private Path file(DocumentHead document) {
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

    /// A file of the store.
    ///
    /// @param isCurrent whether it was analysed with this store's models, settings and program
    /// @param written   when
    record Kept(Path file, DocumentHead head, boolean isCurrent, FileTime written) {}

    /// Everything that is kept, of whatever models, settings and program; damaged files left out.
    List<Kept> all() throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                Optional<DocumentHead> head = head(file);
                if (head.isPresent()) {
                    boolean isCurrent = file.equals(file(head.get()));
                    kept.add(new Kept(file, head.get(), isCurrent, Files.getLastModifiedTime(file)));
                }
            }
        }
        return kept;
    }

    /// Drops all analyses of some documents.
    ///
    /// @return how many were dropped
    int drop(Set<String> ids) throws IOException {
        int dropped = 0;
        for (Kept kept : ids.isEmpty() ? List.<Kept>of() : all()) {
            if (ids.contains(kept.head().id())) {
                Files.deleteIfExists(kept.file());
                dropped++;
            }
        }
        return dropped;
    }

    private static Optional<DocumentHead> head(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                Reader analysis = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return Optional.of(HeadReader.read(analysis));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
