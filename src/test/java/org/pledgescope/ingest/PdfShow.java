package org.pledgescope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Paragraph;

/// Prints what is read from PDFs: `page kind depth [label] words`, a paragraph a line.
final class PdfShow {

    private PdfShow() {}

    public static void main(String[] paths) throws IOException {
        for (String path : paths) {
            switch (new PdfReader().read(path, Files.readAllBytes(Path.of(path)))) {
                case Outcome.Failed<FormatReader.Extracted>(var problem) -> IO.println(problem);
                case Outcome.Done<FormatReader.Extracted>(var read) -> {
                    IO.println(path + " " + read.fields());
                    for (Paragraph paragraph : read.words().paragraphs()) {
                        IO.println(
                                "%d %s %d [%s] %s"
                                        .formatted(
                                                paragraph.page(),
                                                paragraph.kind(),
                                                paragraph.depth(),
                                                paragraph.label(),
                                                paragraph.span().of(read.words().text())));
                    }
                }
            }
        }
    }
}
