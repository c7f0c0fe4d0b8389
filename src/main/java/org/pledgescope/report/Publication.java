package org.pledgescope.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pledgescope.page.Pages;

/// Puts one report in the place of another so that at every moment all files in sight are of one run.
///
/// The last report is taken down file by file, then the run's `run.json` replaces the last one, then the rest of the new
/// report is put up. That one replacement decides: what is interrupted before it is undone by [#recover()], what is
/// interrupted after it is completed. What was taken down waits in `.old-RUN`, what is to be put up in `.draft-RUN`.
final class Publication {

    /// Changes of the file system, each done whole or not at all.
    interface Step {
        void move(Path from, Path to) throws IOException;

        void delete(Path path) throws IOException;
    }

    static final Step DISK =
            new Step() {
                @Override
                public void move(Path from, Path to) throws IOException {
                    Files.createDirectories(to.getParent());
                    try {
                        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                    } catch (AtomicMoveNotSupportedException e) {
                        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                    }
                }

                @Override
                public void delete(Path path) throws IOException {
                    Files.deleteIfExists(path);
                }
            };

    private static final String DRAFT = ".draft-";
    private static final String OLD = ".old-";

    private final Path folder;
    private final Step step;

    /// @param step [#DISK], or one that fails where a test cuts a run off
    Publication(Path folder, Step step) {
        this.folder = folder;
        this.step = step;
    }

    static Publication in(Path folder) {
        return new Publication(folder, DISK);
    }

    Path witness() {
        return folder.resolve(ReportFiles.RUN);
    }

    /// Makes the folder of a draft.
    ///
    /// @throws ReportException if somebody else's files are where the report's are to go
    Path begin(String run) throws IOException {
        if (!Files.exists(witness())) {
            for (String name : ReportFiles.beside()) {
                if (Files.exists(folder.resolve(name))) {
                    throw new ReportException(
                            "%s: is not of a report of this program (there is no %s beside it); name another folder with --out, or move the file"
                                    .formatted(folder.resolve(name), ReportFiles.RUN));
                }
            }
        }
        Path draft = folder.resolve(DRAFT + run);
        Files.createDirectories(draft.resolve(ReportFiles.PAGES));
        return draft;
    }

    /// Publishes a complete draft.
    void publish(String run) throws IOException {
        takeDown(folder.resolve(OLD + run));
        step.move(folder.resolve(DRAFT + run).resolve(ReportFiles.RUN), witness());
        complete(run);
    }

    /// Completes or undoes whatever was interrupted and drops drafts. Does nothing to a whole report.
    void recover() throws IOException {
        TreeSet<String> runs = new TreeSet<>();
        for (Path entry : list(folder)) {
            String name = entry.getFileName().toString();
            for (String start : List.of(DRAFT, OLD)) {
                if (name.startsWith(start) && Files.isDirectory(entry)) {
                    runs.add(name.substring(start.length()));
                }
            }
        }
        for (String run : runs) {
            if (Files.exists(witness()) && Files.readString(witness()).contains(run)) {
                complete(run);
            } else {
                undo(run);
            }
        }
    }

    private void takeDown(Path old) throws IOException {
        for (String name : ReportFiles.beside()) {
            if (Files.exists(folder.resolve(name))) {
                step.move(folder.resolve(name), old.resolve(name));
            }
        }
        for (Path page : list(folder.resolve(ReportFiles.PAGES))) {
            if (Pages.isPage(page)) {
                step.move(page, old.resolve(ReportFiles.PAGES).resolve(page.getFileName()));
            }
        }
    }

    private void complete(String run) throws IOException {
        moveAll(folder.resolve(DRAFT + run));
        delete(folder.resolve(DRAFT + run));
        delete(folder.resolve(OLD + run));
    }

    private void undo(String run) throws IOException {
        moveAll(folder.resolve(OLD + run));
        delete(folder.resolve(OLD + run));
        delete(folder.resolve(DRAFT + run));
    }

    /// Moves pages, then the files that name them, to their places in the report's folder.
    private void moveAll(Path from) throws IOException {
        for (Path page : list(from.resolve(ReportFiles.PAGES))) {
            step.move(page, folder.resolve(ReportFiles.PAGES).resolve(page.getFileName()));
        }
        for (Path file : list(from)) {
            if (Files.isRegularFile(file)) {
                step.move(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void delete(Path folder) throws IOException {
        for (Path page : list(folder.resolve(ReportFiles.PAGES))) {
            step.delete(page);
        }
        step.delete(folder.resolve(ReportFiles.PAGES));
        for (Path file : list(folder)) {
            step.delete(file);
        }
        step.delete(folder);
    }

    /// What a folder holds, in order; nothing where it is missing.
    private static List<Path> list(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (NotDirectoryException e) {
            return List.of();
        }
    }
}
