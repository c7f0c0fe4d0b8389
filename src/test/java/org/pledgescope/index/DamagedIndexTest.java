package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to the files of an index, it is refused before anything is counted, and can be written anew.
class DamagedIndexTest {

    private static final IndexSettings SETTINGS = IndexSettings.of("f1", Map.of());
    private static final int FLIPS = 25;

    @TempDir private Path folder = Path.of("");
    private Path index = Path.of("");

    @BeforeEach
    void severalSegmentsWithDeletions() throws IOException {
        index = folder.resolve("index");
        try (SentenceIndex writer = SentenceIndex.openForWriting(index, SETTINGS)) {
            for (int text = 0; text < 6; text++) {
                writer.replace(
                        Texts.text("t" + text).says("We met in part " + text + ".").says("They met again.").analysis());
                writer.commit();
            }
            writer.delete("t3");
            writer.commit();
        }
        assertThat(files()).hasSizeGreaterThan(6);
    }

    @Test
    void aChangedBitIsFoundWhereverItIs() throws IOException {
        long seed = Long.getLong("pledgescope.seed", System.nanoTime());
        Random random = new Random(seed);
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int flip = 0; flip < FLIPS; flip++) {
                int at = random.nextInt(whole.length);
                byte[] changed = whole.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, changed);
                assertRefused("seed %d, %s at %d".formatted(seed, file, at));
            }
            Files.write(file, whole);
        }
        assertThat(total()).isEqualTo(10);
    }

    @Test
    void aFileThatIsCutOffOrMissingIsFound() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertRefused("%s of %d bytes".formatted(file, length));
            }
            Files.delete(file);
            assertRefused(file + " is missing");
            Files.write(file, whole);
        }
        assertThat(total()).isEqualTo(10);
    }

    @Test
    void theMessageNamesWhatIsWrongAndTheCommand() throws IOException {
        Path commit = files().stream().filter(file -> file.toString().contains("segments_")).findFirst().orElseThrow();
        Files.delete(commit);
        assertThatThrownBy(() -> SentenceSearch.open(index))
                .isInstanceOf(IndexException.class)
                .hasMessageContainingAll(
                        index + ": damaged",
                        "the file segments_N is missing",
                        "run `pledgescope analyze --rebuild --index " + index + "`");
    }

    @Test
    void aDamagedIndexIsWrittenAnewAndItsFilesAreSetAside() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        }
        try (SentenceIndex writer = SentenceIndex.rebuild(index, SETTINGS)) {
            assertThat(writer.found()).isEmpty();
            writer.replace(Texts.text("new").says("We met.").analysis());
            writer.commit();
        }
        assertThat(total()).isEqualTo(1);
        IndexDump.assertClean(index, "written anew");
        try (Stream<Path> aside = Files.list(index.resolve(SetAside.FOLDER))) {
            assertThat(aside).isNotEmpty();
        }
    }

    @Test
    void whereOnlySentencesAreDamagedTheIndexIsWrittenAnewInPlace() throws IOException {
        Path largest = files().stream().filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
        byte[] whole = Files.readAllBytes(largest);
        whole[whole.length / 2] ^= 1;
        Files.write(largest, whole);
        try (SentenceIndex writer = SentenceIndex.rebuild(index, SETTINGS)) {
            writer.replace(Texts.text("new").says("We met.").analysis());
            writer.commit();
        }
        assertThat(total()).isEqualTo(1);
        assertThat(index.resolve(SetAside.FOLDER)).doesNotExist();
    }

    private void assertRefused(String what) {
        for (Opening opening : List.<Opening>of(SentenceSearch::open, this::writer, IndexContents::of)) {
            assertThatThrownBy(() -> opening.open(index))
                    .as(what)
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("damaged, or not readable")
                    .hasMessageContaining("pledgescope analyze --rebuild");
        }
    }

    private interface Opening {
        Object open(Path folder);
    }

    private SentenceIndex writer(Path where) {
        return SentenceIndex.openForWriting(where, SETTINGS);
    }

    private int total() throws IOException {
        try (SentenceSearch search = SentenceSearch.open(index)) {
            return search.search("met", 0).total();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }
}
