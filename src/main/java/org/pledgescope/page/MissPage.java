package org.pledgescope.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.pledgescope.evaluate.Miss;

/// What the page of misses shows: by gold file, every sentence that the program labels otherwise than its coder, with the
/// words and rules that decided.
///
/// @param files the misses by the name of their gold file
public record MissPage(Map<String, List<Miss>> files) {

    /// Writes the page.
    public static void write(Path file, Map<String, List<Miss>> misses) throws IOException {
        Files.writeString(file, Pages.render("misses.jte", new MissPage(misses)), StandardCharsets.UTF_8);
    }

    public Frame frame() {
        return new Frame(
                "Sentences labelled otherwise than by their coders",
                "Every sentence that the program labels otherwise than its coder.",
                "#main",
                "");
    }

    /// `commitment: false, found true; level: 0, found 5`.
    public static String answers(Miss miss) {
        StringBuilder all = new StringBuilder();
        miss.wrong()
                .forEach((measure, answers) ->
                        all.append(all.isEmpty() ? "" : "; ")
                                .append(measure)
                                .append(": ")
                                .append(answers.gold())
                                .append(", found ")
                                .append(answers.found()));
        return all.toString();
    }
}
