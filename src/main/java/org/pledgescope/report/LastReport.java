package org.pledgescope.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The report that is published in a folder.
public final class LastReport {

    private LastReport() {}

    /// The documents of the last report, in its order. Brings a half-published report into order first; only one program
    /// at a time may work on a folder, which the caller sees to.
    ///
    /// @throws ReportException if there is no report in the folder, or a damaged one
    public static List<DocumentHead> documents(Path folder) throws IOException {
        Publication publication = Publication.in(folder);
        publication.recover();
        Path analyses = folder.resolve(ReportFiles.ANALYSES);
        if (!Files.exists(publication.witness()) || !Files.exists(analyses)) {
            throw new ReportException(
                    "%s: no report in this folder; name the folder of the last report with --out, or name inputs to analyse"
                            .formatted(folder));
        }
        return HeadReader.all(folder);
    }
}
