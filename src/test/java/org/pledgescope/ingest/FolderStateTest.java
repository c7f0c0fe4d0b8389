package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.RawDocument;

class FolderStateTest {

    private static final String TEXT = "The board of the harbour met again in the spring.";

    @TempDir private Path folder = Path.of("");
    private Path note = Path.of("");

    @BeforeEach
    void write() throws IOException {
        note = Files.writeString(Files.createDirectories(folder.resolve("inbox/deep")).resolve("note.txt"), TEXT);
        Files.writeString(folder.resolve("inbox/.hidden"), TEXT);
    }

    @Test
    void theSameFilesAreTheSameStateWhateverIsHidden() throws IOException {
        FolderState before = state();
        Files.writeString(folder.resolve("inbox/.hidden"), "changed");
        assertThat(state()).isEqualTo(before);
        assertThat(before.files()).containsOnlyKeys(note.toString());
    }

    @Test
    void aFileThatComesGoesGrowsOrGetsAnotherTimeIsAChange() throws IOException {
        FolderState before = state();
        Path added = Files.writeString(folder.resolve("inbox/added.txt"), TEXT);
        assertThat(state().changedSince(before)).containsExactly(added.toString());
        Files.delete(added);
        Files.writeString(note, TEXT + TEXT);
        assertThat(state().changedSince(before)).containsExactly(note.toString());
        FolderState grown = state();
        Files.setLastModifiedTime(note, FileTime.from(Instant.EPOCH));
        assertThat(state().changedSince(grown)).containsExactly(note.toString());
        Files.delete(note);
        assertThat(state().changedSince(grown)).containsExactly(note.toString());
        assertThat(grown.without(Set.of(note.toString()))).isEqualTo(state());
    }

    @Test
    void aFolderThatIsNotThereIsAwayAndAnEmptyOneIsNot() throws IOException {
        Path gone = folder.resolve("gone");
        assertThat(FolderState.of(List.of(folder.resolve("inbox"), gone)).away()).containsExactly(gone);
        Files.createDirectory(gone);
        assertThat(FolderState.of(List.of(gone)).away()).isEmpty();
    }

    @Test
    void everyInputOfAFolderIsInItsState() throws IOException {
        Files.writeString(folder.resolve("inbox/catalogue.csv"), "file,title\ndeep/note.txt,Note\n");
        List<String> origins = Ingest.plain().find(List.of("corpora", inbox())).stream().map(Input::origin).toList();
        assertThat(FolderState.of(List.of(Path.of("corpora"), folder.resolve("inbox"))).files().keySet())
                .containsAll(origins)
                .contains(folder.resolve("inbox/catalogue.csv").toString());
    }

    @Test
    void aFileThatIsNotAsItWasIsNotRead() throws IOException {
        FolderState state = state();
        List<Input> inputs = state.steady(Ingest.plain().find(List.of(inbox())));
        assertThat(read(inputs)).hasSize(1);
        Files.writeString(note, TEXT + TEXT);
        assertThat(read(inputs)).isEmpty();
        Files.delete(note);
        assertThat(read(inputs)).isEmpty();
    }

    @Test
    void aFileThatCameLaterIsNotReadAndWhatIsNoFileIs() throws IOException {
        FolderState state = state();
        Files.writeString(folder.resolve("inbox/later.txt"), "Another board met in another harbour.");
        assertThat(read(state.steady(Ingest.plain().find(List.of(inbox()))))).hasSize(1);
        assertThat(read(state.steady(Ingest.plain().find(List.of(folder.resolve("none").toString())))))
                .singleElement()
                .isInstanceOf(Outcome.Failed.class);
    }

    private String inbox() {
        return folder.resolve("inbox").toString();
    }

    private FolderState state() {
        return FolderState.of(List.of(folder.resolve("inbox")));
    }

    private static List<Outcome<RawDocument>> read(List<Input> inputs) {
        return inputs.stream()
                .flatMap(input -> {
                    try (Stream<Outcome<RawDocument>> documents = input.read()) {
                        return documents.toList().stream();
                    }
                })
                .toList();
    }
}
