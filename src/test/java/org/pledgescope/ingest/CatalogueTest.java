package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.RawDocument;

class CatalogueTest {

    private static final String SENTENCE =
            "The members of the League will halve the tolls on the river by the spring. ";

    @TempDir Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<RawDocument> read(Object... arguments) {
        List<RawDocument> documents = new ArrayList<>();
        problems.clear();
        for (Outcome<RawDocument> outcome :
                Ingest.plain().read(List.of(arguments).stream().map(Object::toString).toList()).toList()) {
            switch (outcome) {
                case Outcome.Done<RawDocument>(RawDocument document) -> documents.add(document);
                case Outcome.Failed<RawDocument>(Problem problem) -> problems.add(problem);
            }
        }
        return documents;
    }

    @Test
    void aCatalogueStatesWhatAFileIs() throws IOException {
        write("2031/tolls.txt", SENTENCE);
        write(
                "catalogue.csv",
                "source,Kind,own column,issuer,date,title,file\n"
                        + "https://league.example/,op-ed,x,Toll League,2031-05-06,\"Tolls, halved\",2031\\tolls.txt\n");
        Metadata metadata = read(folder).getFirst().metadata();
        assertThat(problems).isEmpty();
        assertThat(metadata.title().value()).isEqualTo("Tolls, halved");
        assertThat(metadata.title().isStated()).isTrue();
        assertThat(metadata.date().value()).isEqualTo("2031-05-06");
        assertThat(metadata.issuer().value()).isEqualTo("Toll League");
        assertThat(metadata.kind().value()).isEqualTo(DocumentKind.OP_ED);
        assertThat(metadata.source()).isEqualTo("https://league.example/");
    }

    @Test
    void aFileNamedByItselfHasItsRowOfTheCatalogueBesideIt() throws IOException {
        Path file = write("tolls.txt", SENTENCE);
        write("catalogue.csv", "file;title\ntolls.txt;Tolls\ngone.txt;Gone\n");
        assertThat(read(file).getFirst().metadata().title().value()).isEqualTo("Tolls");
        assertThat(problems).isEmpty();
        assertThat(read(file, folder.resolve("catalogue.csv"))).hasSize(1);
    }

    @Test
    void whatAFileStatesItselfGoesBeforeTheCatalogueAndTheUserBeforeBoth() throws IOException {
        write("tolls.md", "---\ntitle: Own title\nsource_url: https://own.example/\n---\n" + SENTENCE);
        write(
                "catalogue.csv",
                "file,title,date,issuer,source\ntolls.md,Listed title,2031,Toll League,https://listed.example/\n");
        Metadata metadata = read(folder).getFirst().metadata();
        assertThat(metadata.title().value()).isEqualTo("Own title");
        assertThat(metadata.source()).isEqualTo("https://own.example/");
        assertThat(metadata.date().value()).isEqualTo("2031");
        Ingest ingest = new Ingest(Optional.of("Own League"), Optional.empty(), () -> System.in);
        assertThat(
                        Outcomes.value(ingest.read(List.of(folder.toString())).toList().getFirst())
                                .metadata()
                                .issuer()
                                .value())
                .isEqualTo("Own League");
    }

    @Test
    void theCatalogueGoesBeforeTheDayOnWhichAFileWasSaved() throws IOException {
        Docx docx =
                new Docx(Docx.paragraph(SENTENCE))
                        .properties("<dcterms:modified>2032-10-20T09:00:00Z</dcterms:modified>");
        Files.write(folder.resolve("tolls.docx"), docx.parts().stored());
        assertThat(read(folder).getFirst().metadata().date()).isEqualTo(Attribute.inferred("2032-10-20"));
        write("catalogue.csv", "file,date\ntolls.docx,2032-09-30\n");
        assertThat(read(folder).getFirst().metadata().date()).isEqualTo(Attribute.stated("2032-09-30"));
    }

    @Test
    void theNearestCatalogueGoesBefore() throws IOException {
        write("a/tolls.txt", SENTENCE);
        write("catalogue.csv", "file,title\na/tolls.txt,Far\n");
        write("a/catalogue.csv", "file,title\ntolls.txt,Near\n");
        assertThat(read(folder))
                .singleElement()
                .satisfies(document -> assertThat(document.metadata().title().value()).isEqualTo("Near"));
    }

    @Test
    void badRowsAreProblemsWithTheirLineAndTheRestGoesOn() throws IOException {
        write("tolls.txt", SENTENCE);
        write("more.txt", SENTENCE + SENTENCE);
        write(
                "catalogue.csv",
                """
                file,title,date,kind
                gone.txt,Gone,2031,
                tolls.txt,Tolls,6 May 2031,sermon
                ../outside.txt,Outside,,
                more.txt,More,2031-02,speech
                more.txt,Again,,
                ,Nothing,,
                """);
        List<RawDocument> documents = read(folder);
        assertThat(documents)
                .extracting(document -> document.metadata().title().value())
                .containsExactly("More", "Tolls");
        assertThat(problems)
                .extracting(problem -> problem.place().replaceAll(".*csv", "") + " " + problem.id())
                .containsExactlyInAnyOrder(
                        ":2 not-found", ":3 catalogue", ":3 catalogue", ":4 not-found", ":6 broken", ":7 broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title,date\nx,y\n",
                "file,title\n\"tolls.txt,Tolls\n",
                "file,title\n\"a\"b,c\n",
                "\0\1\2\3"
            })
    void aCatalogueThatIsNoneIsOneProblem(String csv) throws IOException {
        write("tolls.txt", SENTENCE);
        write("catalogue.csv", csv);
        assertThat(read(folder)).hasSize(1);
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).contains("catalogue.csv"));
    }

    @Test
    void aSpreadsheetsCharsetAndEveryPrefixAreRead() throws IOException {
        write("tolls.txt", SENTENCE);
        String csv = "file\ttitle\r\ntolls.txt\t\"Façade, \"\"Zölle\"\"\"\r\n";
        Files.write(folder.resolve("catalogue.csv"), csv.getBytes(Charset.forName("windows-1252")));
        assertThat(read(folder).getFirst().metadata().title().value()).isEqualTo("Façade, \"Zölle\"");
        for (int length = 0; length < csv.length(); length++) {
            write("catalogue.csv", csv.substring(0, length));
            assertThat(read(folder)).hasSize(1);
        }
    }
}
