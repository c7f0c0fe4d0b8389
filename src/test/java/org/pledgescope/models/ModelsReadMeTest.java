package org.pledgescope.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelsReadMeTest {

    private static final Path MODELS = Path.of("models");

    /// If this fails, add the new file to the table at the top of models/README.md.
    @Test
    void everyFileIsInTheTable() throws IOException {
        String readMe = Files.readString(MODELS.resolve("README.md"));
        for (String file : tables()) {
            assertThat(readMe).contains("| `" + file + "` |");
        }
    }

    /// If this fails, describe the new column in models/README.md.
    @Test
    void everyColumnIsDescribed() throws IOException {
        String readMe = Files.readString(MODELS.resolve("README.md"));
        for (String file : tables()) {
            if (!file.equals("scale.tsv")) {
                String header =
                        Files.readAllLines(MODELS.resolve(file)).stream()
                                .filter(line -> !line.startsWith("#"))
                                .findFirst()
                                .orElseThrow();
                for (String column : header.split("\t")) {
                    assertThat(readMe).as("column %s of %s", column, file).contains("| `" + column + "` |");
                }
            }
        }
    }

    /// If this fails, give the profile's folder a README.md that says for what texts it is, whose definition it follows
    /// and why.
    @Test
    void everyProfileIsDescribed() throws IOException {
        for (Profile profile : Profile.all(ModelFiles.defaults())) {
            String readMe = Files.readString(MODELS.resolve(Profile.FOLDER + profile.name()).resolve("README.md"));
            assertThat(readMe)
                    .startsWith("# Profile " + profile.name())
                    .contains("**Texts.**", "**Definition.**", "**Left out.**");
        }
    }

    private static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.map(file -> MODELS.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".tsv") && !name.startsWith(Profile.FOLDER))
                    .sorted()
                    .toList();
        }
    }
}
