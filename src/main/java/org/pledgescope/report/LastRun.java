package org.pledgescope.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.page.Pages;
import org.pledgescope.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a run that was published leaves for the next one, so that a run over the same inputs has nothing to do.
///
/// @param run       its id
/// @param state     a hash of all that decides the report: inputs, models, settings, program
/// @param files     of the published report, by path, with size and time of the last change
/// @param documents in input order
/// @param problems  in input order
public record LastRun(
        String run, String state, Map<String, String> files, List<DocumentSummary> documents, List<Problem> problems) {

    private static final JsonMapper JSON = new JsonMapper();

    public LastRun {
        files = Map.copyOf(files);
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /// @param report the folder of the report just published
    public static LastRun of(
            Path report, String run, String state, List<DocumentSummary> documents, List<Problem> problems)
            throws IOException {
        return new LastRun(run, state, files(report), documents, problems);
    }

    /// The last run, as kept in a file; empty where there is none that this program can read.
    public static Optional<LastRun> read(Path file) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), LastRun.class));
        } catch (NoSuchFileException | JacksonException unknown) {
            return Optional.empty();
        }
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(this));
    }

    /// Whether the report is just as this run left it.
    public boolean isIntact(Path report) throws IOException {
        Path witness = report.resolve(ReportFiles.RUN);
        return Files.exists(witness) && Files.readString(witness).contains(run) && files(report).equals(files);
    }

    private static Map<String, String> files(Path report) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : ReportFiles.beside()) {
            add(files, report, report.resolve(name));
        }
        Path pages = report.resolve(ReportFiles.PAGES);
        if (Files.isDirectory(pages)) {
            try (Stream<Path> entries = Files.list(pages)) {
                for (Path page : entries.toList()) {
                    if (Pages.isPage(page)) {
                        add(files, report, page);
                    }
                }
            }
        }
        return files;
    }

    private static void add(Map<String, String> files, Path report, Path file) throws IOException {
        if (Files.exists(file)) {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            files.put(
                    report.relativize(file).toString().replace('\\', '/'),
                    found.size() + " " + found.lastModifiedTime().toMillis());
        }
    }
}
