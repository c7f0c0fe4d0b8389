package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.DocumentKind;

/// What a fingerprint must tell apart, so that no changed input passes for an unchanged one.
class InputFingerprintTest {

    @TempDir private Path folder = Path.of("");

    private Path text = Path.of("");

    @BeforeEach
    void write() throws IOException {
        text = Files.writeString(folder.resolve("a.txt"), "The board of the harbour met again in the spring.");
    }

    @Test
    void isTheSameWhileNothingChanges() {
        assertThat(of(Ingest.plain(), text)).isPresent().isEqualTo(of(Ingest.plain(), text));
    }

    @Test
    void changesWithTheBytesEvenIfSizeAndTimeStay() throws IOException {
        Optional<String> before = of(Ingest.plain(), text);
        var time = Files.getLastModifiedTime(text);
        Files.writeString(text, "The board of the harbour met again in the winter.");
        Files.setLastModifiedTime(text, time);
        assertThat(of(Ingest.plain(), text)).isPresent().isNotEqualTo(before);
    }

    @Test
    void changesWithTheCatalogueBesideIt() throws IOException {
        Optional<String> before = of(Ingest.plain(), text);
        Files.writeString(folder.resolve("catalogue.csv"), "file,title,date\na.txt,Harbour board,2031-04-02\n");
        assertThat(of(Ingest.plain(), text)).isPresent().isNotEqualTo(before);
    }

    @Test
    void changesWithWhatTheUserStates() {
        Optional<String> plain = of(Ingest.plain(), text);
        Ingest stating = new Ingest(Optional.of("Oban"), Optional.empty(), InputStream::nullInputStream);
        Ingest speech = new Ingest(Optional.empty(), Optional.of(DocumentKind.SPEECH), InputStream::nullInputStream);
        assertThat(List.of(plain, of(stating, text), of(speech, text))).doesNotHaveDuplicates();
    }

    @Test
    void ofAProblemIsTheProblem() {
        Optional<String> missing = of(Ingest.plain(), folder.resolve("missing.txt"));
        assertThat(missing).hasValueSatisfying(words -> assertThat(words).contains("missing.txt"));
    }

    @Test
    void isUnknownWhereOnlyReadingTells() throws IOException {
        Ingest ingest = new Ingest(Optional.empty(), Optional.empty(), InputStream::nullInputStream);
        assertThat(ingest.find(List.of("-", "https://example.org/communique")))
                .hasSize(2)
                .allMatch(input -> input.fingerprint().isEmpty());
        Input input = Ingest.plain().find(List.of(text.toString())).getFirst();
        Files.delete(text);
        assertThat(input.fingerprint()).isEmpty();
    }

    @Test
    void aPipeIsReadOnce() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(madePipe(pipe), "mkfifo makes no pipe here");
        Thread writer =
                Thread.ofVirtual().start(() -> write(pipe, "The board of the harbour met again in the spring."));
        Input input = Ingest.plain().find(List.of(pipe.toString())).getFirst();
        assertThat(input.fingerprint()).isEmpty();
        assertThat(input.read()).singleElement().isInstanceOf(Outcome.Done.class);
        writer.join();
    }

    private static boolean madePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static void write(Path pipe, String words) {
        try {
            Files.writeString(pipe, words, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> of(Ingest ingest, Path file) {
        List<Input> inputs = ingest.find(List.of(file.toString()));
        assertThat(inputs).hasSize(1);
        return inputs.getFirst().fingerprint();
    }
}
