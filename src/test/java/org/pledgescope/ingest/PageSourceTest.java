package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.RawDocument;

class PageSourceTest {

    private static final String SENTENCE =
            "The members of the League will halve the tolls on the river by the spring. ";

    @TempDir Path folder;
    private final List<String> notices = new ArrayList<>();

    private Ingest ingest(boolean fetchesAnew) {
        return new Ingest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                () -> System.in,
                new PageAccess(folder.resolve("pages"), fetchesAnew, true, notices::add));
    }

    private List<Outcome<RawDocument>> read(boolean fetchesAnew, String... arguments) {
        return ingest(fetchesAnew).read(List.of(arguments)).toList();
    }

    private RawDocument only(boolean fetchesAnew, String address) {
        List<Outcome<RawDocument>> outcomes = read(fetchesAnew, address);
        assertThat(outcomes).hasSize(1);
        return Outcomes.value(outcomes.getFirst());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsADocumentWhoseSourceIsItsAddress() throws IOException {
        String front = "---\ntitle: Toll\nsource_url: https://elsewhere.example/\n---\n";
        try (PageServer server = PageServer.of("Content-Type: image/png\r\n", bytes(front + SENTENCE))) {
            RawDocument document = only(false, server.address("/tolls/a.md"));
            assertThat(document.text()).contains(SENTENCE.strip());
            assertThat(document.origin()).isEqualTo(server.address("/tolls/a.md"));
            assertThat(document.metadata().source()).isEqualTo(server.address("/tolls/a.md"));
            assertThat(document.metadata().title().value()).isEqualTo("Toll");
            assertThat(document.id()).startsWith("127-0-0-1-");
        }
    }

    @Test
    void theSecondRunReadsTheCopyAndSaysSo() throws IOException {
        RawDocument first;
        String address;
        try (PageServer server = PageServer.of("", bytes(SENTENCE))) {
            address = server.address("/a");
            first = only(false, address);
        }
        assertThat(notices).singleElement().asString().startsWith(address + ": fetched");
        assertThat(only(false, address)).isEqualTo(first);
        assertThat(notices.getLast()).startsWith(address + ": read from the copy of 2").contains("--fetch");
        assertThat(Outcomes.problem(read(true, address).getFirst()).id()).isEqualTo("no-connection");
        assertThat(Outcomes.problem(read(true, address).getFirst()).remedy())
                .startsWith("leave out --fetch to read the copy of 2");
        assertThat(only(false, address)).as("a failed attempt leaves the copy").isEqualTo(first);
    }

    @Test
    void fetchingAnewReplacesTheCopy() throws IOException {
        List<String> answers = new ArrayList<>(List.of(SENTENCE, "We will not halve them, and that is the end of it."));
        try (PageServer server =
                PageServer.answering((_, out) -> PageServer.send(out, "200 OK", "", answers.removeFirst()))) {
            String first = only(false, server.address("/a")).text();
            String anew = only(true, server.address("/a")).text();
            assertThat(anew).isNotEqualTo(first);
            assertThat(only(false, server.address("/a")).text()).isEqualTo(anew);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aDamagedCopyIsNoCopy() throws IOException {
        try (PageServer server = PageServer.of("", bytes(SENTENCE))) {
            RawDocument first = only(false, server.address("/a"));
            for (Path file : files()) {
                byte[] good = Files.readAllBytes(file);
                for (byte[] bad : List.of(new byte[0], bytes("x"), java.util.Arrays.copyOf(good, good.length / 2))) {
                    Files.write(file, bad);
                    assertThat(only(false, server.address("/a"))).isEqualTo(first);
                    assertThat(Files.readAllBytes(file)).as("%s is whole again", file).hasSizeGreaterThan(bad.length);
                }
            }
            assertThat(server.requests()).hasSize(7);
            assertThat(files()).as("nothing unfinished is left").hasSize(2);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void aPageWhoseCopyCannotBeKeptIsReadAllTheSame() throws IOException {
        Files.writeString(folder.resolve("pages"), "in the way");
        try (PageServer server = PageServer.of("", bytes(SENTENCE))) {
            List<Outcome<RawDocument>> outcomes = read(false, server.address("/a"));
            assertThat(Outcomes.value(outcomes.getFirst()).text()).isEqualTo(SENTENCE);
            assertThat(Outcomes.problem(outcomes.get(1)).toString()).contains("warning [no-copy]");
        }
    }

    @Test
    void anEmptyPageIsAProblemAndNoCopy() throws IOException {
        try (PageServer server = PageServer.of("", new byte[0])) {
            assertThat(Outcomes.problem(read(false, server.address("/a")).getFirst()).id()).isEqualTo("empty");
            assertThat(folder.resolve("pages")).doesNotExist();
        }
    }

    @Test
    void linesOfAPageAreDocumentsOfTheirOwn() throws IOException {
        String lines = "{\"id\": \"one\", \"text\": \"We will.\"}\n{\"id\": \"two\", \"text\": \"We shall.\"}\n";
        try (PageServer server = PageServer.of("", bytes(lines))) {
            assertThat(read(false, server.address("/a.jsonl")))
                    .extracting(outcome -> Outcomes.value(outcome).id())
                    .containsExactly("one", "two");
        }
    }

    @Test
    void aSourceIsReadFromTheCopyOfItsPageWithWhatTheListSays() throws IOException {
        KnownSource source = KnownSources.shipped().sources().getFirst();
        Address address = Outcomes.value(Address.of(source.address()));
        new PageCopies(folder.resolve("pages"))
                .put(
                        address,
                        new Page(
                                address.toString(),
                                address.toString(),
                                java.time.Instant.parse("2031-05-06T07:08:09Z"),
                                200,
                                "",
                                "",
                                bytes(SENTENCE)));
        RawDocument document = only(false, "source:" + source.id());
        assertThat(document.id()).isEqualTo(source.id());
        assertThat(document.origin()).isEqualTo(source.address());
        assertThat(document.metadata().source()).isEqualTo(source.address());
        assertThat(document.metadata().date().value()).isEqualTo(source.date());
        assertThat(document.metadata().date().isStated()).isTrue();
        assertThat(document.metadata().kind().value()).isEqualTo(DocumentKind.TREATY);
        assertThat(read(false, "source:" + source.id(), source.address())).hasSize(1);
    }

    @Test
    void anUnknownSourceNamesTheNearest() {
        assertThat(Outcomes.problem(read(false, "source:nato-vilnus-2023").getFirst()).toString())
                .contains("not-found", "nearest are nato-vilnius-2023");
        assertThat(Outcomes.problem(read(false, "source:").getFirst()).id()).isEqualTo("not-found");
    }

    @Test
    void otherSchemesAndPasswordsAreRefusedWithoutARequest() {
        assertThat(Outcomes.problem(read(false, "ftp://league.example/a").getFirst()).id()).isEqualTo("bad-address");
        assertThat(Outcomes.problem(read(false, "https://me:secret@league.example/").getFirst()).toString())
                .contains("https://league.example/")
                .doesNotContain("secret");
    }
}
