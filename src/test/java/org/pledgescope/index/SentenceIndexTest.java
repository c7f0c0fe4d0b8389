package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;

class SentenceIndexTest {

    private static final IndexSettings SETTINGS = IndexSettings.of("f1", Map.of("acts.tsv", "h1", "scale.tsv", "h2"));

    @TempDir Path folder;

    @Test
    void replacingATextLeavesNoOldSentence() throws IOException {
        try (SentenceIndex index = writer()) {
            index.replace(Texts.text("a").says("Old one.").says("Old two.").says("Old three.").analysis());
            index.replace(Texts.text("b").says("Old friend.").analysis());
            index.commit();
            index.replace(Texts.text("a").says("New one.").analysis());
            index.commit();
        }

        assertThat(total("old")).isEqualTo(1);
        assertThat(total("new")).isEqualTo(1);
        assertThat(total("*:*")).isEqualTo(2);
        assertClean();
    }

    @Test
    void idsThatDifferInCaseAreDifferentTexts() throws IOException {
        try (SentenceIndex index = writer()) {
            index.replace(Texts.text("a").says("One.").analysis());
            index.replace(Texts.text("A").says("Two.").analysis());
            index.commit();
        }

        assertThat(total("*:*")).isEqualTo(2);
    }

    @Test
    void aDeletedTextIsGoneAndOthersStay() throws IOException {
        try (SentenceIndex index = writer()) {
            index.replace(Texts.text("a").says("One.").analysis());
            index.replace(Texts.text("b").says("One.").analysis());
            index.delete("a");
            index.delete("never there");
            assertThat(index.documents())
                    .containsExactly(new IndexedDocument("b", "b.txt", "hash-of-b", 1, ProgramVersion.UNRECORDED));
            index.commit();
        }

        assertThat(total("one")).isEqualTo(1);
        assertClean();
    }

    @Test
    void aReaderSeesCommittedTextsOnly() throws IOException {
        try (SentenceIndex index = writer()) {
            index.replace(Texts.text("a").says("One.").analysis());
            index.commit();
            index.replace(Texts.text("a").says("One again.").says("One more.").analysis());
            index.replace(Texts.text("b").says("One.").analysis());
            assertThat(ids(index)).containsExactly("a", "b");

            try (SentenceSearch before = SentenceSearch.open(folder)) {
                assertThat(before.search("one", 9).total()).isEqualTo(1);
                index.commit();
                assertThat(before.search("one", 9).total()).isEqualTo(1);
            }
            assertThat(total("one")).isEqualTo(3);
        }
    }

    @Test
    void closingLosesTheUncommittedAlone() throws IOException {
        try (SentenceIndex index = writer()) {
            index.replace(Texts.text("a").says("One.").analysis());
            index.commit();
            index.replace(Texts.text("b").says("One.").analysis());
            index.delete("a");
        }
        try (SentenceIndex index = writer()) {
            assertThat(ids(index)).containsExactly("a");
            index.replace(Texts.text("c").says("One.").analysis());
            index.commit();
        }

        assertThat(total("one")).isEqualTo(2);
        assertClean();
    }

    @Test
    void aWriterKilledBeforeItsFirstCommitLeavesAFolderThatCanBeUsed() throws IOException {
        try (SentenceIndex index = writer()) {
            index.replace(Texts.text("a").says("One.").analysis());
        }

        assertThatThrownBy(() -> SentenceSearch.open(folder))
                .isInstanceOf(IndexException.class)
                .hasMessage(
                        folder
                                + ": no index in this folder; run `pledgescope analyze` first, or name the index"
                                + " with --index");
        try (SentenceIndex index = writer()) {
            index.commit();
        }
        assertThat(total("*:*")).isZero();
    }

    @Test
    void aRunKilledWhileWritingLeavesItsLastCommit() throws IOException {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        Path written = folder.resolve("written");
        try (SentenceIndex index = SentenceIndex.openForWriting(written, SETTINGS)) {
            index.replace(Texts.text("a").says("One.").analysis());
            index.commit();
            index.replace(Texts.text("a").says("Two.").analysis());
            index.replace(Texts.text("b").says("Two.").analysis());
            assertThat(index.documents()).as("written to disk by the look").hasSize(2);
            copy(written, killed);
        }

        try (SentenceIndex index = SentenceIndex.openForWriting(killed, SETTINGS);
                SentenceSearch search = SentenceSearch.open(killed)) {
            assertThat(ids(index)).containsExactly("a");
            assertThat(search.search("one", 9).total()).isEqualTo(1);
            assertThat(search.search("two", 9).total()).isZero();
        }
    }

    @Test
    void aSecondWriterIsToldToWait() throws IOException {
        try (SentenceIndex index = writer()) {
            assertThatThrownBy(this::writer)
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining(folder + ": another run is writing to this index; wait until it has ended");
            index.commit();
        }
        writer().close();
    }

    @Test
    void textsOfOtherModelsNeverStayBesideNewOnes() throws IOException {
        committed();
        IndexSettings changed = IndexSettings.of("f2", Map.of("acts.tsv", "changed", "scale.tsv", "h2"));
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, changed)) {
            assertThat(index.difference()).contains("with other models (acts.tsv)");
            index.replace(Texts.text("b").says("Two.").analysis());
            assertThatThrownBy(index::commit)
                    .isInstanceOf(IndexException.class)
                    .hasMessageStartingWith(
                            folder
                                    + ": 1 of its documents were analysed with other models (acts.tsv) and not again"
                                    + " now")
                    .hasMessageContaining("`--rebuild`");
        }
        assertThat(total("*:*")).as("the index stays as it was").isEqualTo(1);
        writer().close();
    }

    @Test
    void otherModelsAreTakenOnceEveryTextIsReadAgainOrLeaves() throws IOException {
        committed();
        IndexSettings changed = IndexSettings.of("f2", SETTINGS.models());
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, changed)) {
            assertThat(index.difference()).contains("with other settings");
            index.replace(Texts.text("a").says("Two.").analysis());
            index.commit();
        }
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, SETTINGS)) {
            index.delete("a");
            index.commit();
        }
        assertThat(total("*:*")).isZero();
    }

    @Test
    void anotherProgramIsToldFromThisOneByVersionAndByCode() throws IOException {
        IndexSettings older = SETTINGS.in(new ProgramVersion("0.1", "c1"));
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, older)) {
            index.replace(Texts.text("a").says("One.").analysis());
            index.commit();
            assertThat(index.documents()).extracting(IndexedDocument::program).containsExactly(older.program());
        }
        assertDifference(SETTINGS.in(new ProgramVersion("0.2", "c2")), "by version 0.1");
        assertDifference(SETTINGS.in(new ProgramVersion("0.1", "c2")), "by another build of version 0.1");
        assertThat(SETTINGS.difference(older)).contains("by a program that left no version");
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, older)) {
            assertThat(index.difference()).isEmpty();
        }
    }

    private void assertDifference(IndexSettings now, String expected) throws IOException {
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, now)) {
            assertThat(index.difference()).contains(expected);
            index.replace(Texts.text("b").says("Two.").analysis());
            assertThatThrownBy(index::commit).hasMessageContaining(expected);
        }
    }

    @Test
    void anotherSchemaIsRefusedByReaderAndWriterWithTheCommandThatMendsIt() throws IOException {
        rawCommit(
                Map.of(CommitData.SCHEMA_KEY, "99", CommitData.SETTINGS_KEY, "f1", CommitData.REPORT_KEY, "/a b/out"));

        String expected =
                "%s: written as schema 99, this version reads %d; run `pledgescope analyze --rebuild --out '/a b/out' --index %s`"
                        .formatted(folder, CommitData.SCHEMA, folder);
        assertThatThrownBy(this::writer).isInstanceOf(IndexException.class).hasMessageStartingWith(expected);
        assertThatThrownBy(() -> SentenceSearch.open(folder))
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith(expected);
    }

    @Test
    void anIndexOfAnotherProgramIsRefused() throws IOException {
        rawCommit(Map.of());

        assertThatThrownBy(this::writer)
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("a Lucene index of another program");
        assertThatThrownBy(() -> SentenceIndex.rebuild(folder, SETTINGS))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("a Lucene index of another program");
    }

    @Test
    void whatAFirstRunLeavesWhenItIsKilledIsNoDamage() throws IOException {
        Path written = folder.resolve("written");
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (SentenceIndex index = SentenceIndex.openForWriting(written, SETTINGS)) {
            index.replace(Texts.text("a").says("One.").analysis());
            assertThat(index.documents()).as("written to disk by the look").hasSize(1);
            copy(written, killed);
        }
        assertThatThrownBy(() -> SentenceSearch.open(killed)).hasMessageContaining("no index in this folder");
        try (SentenceIndex index = SentenceIndex.openForWriting(killed, SETTINGS)) {
            assertThat(index.documents()).isEmpty();
        }
    }

    @Test
    void rebuildingTakesOtherSettingsAndKeepsTheOldAnswersUntilItCommits() throws IOException {
        committed();
        IndexSettings other = IndexSettings.of("f2", Map.of());
        try (SentenceIndex index = SentenceIndex.rebuild(folder, other)) {
            index.replace(Texts.text("b").says("Two.").analysis());
            assertThat(total("one")).isEqualTo(1);
            index.commit();
        }

        assertThat(total("one")).isZero();
        assertThat(total("two")).isEqualTo(1);
        SentenceIndex.openForWriting(folder, other).close();
        assertClean();
    }

    @Test
    void missingAndMistakenFoldersAreNamed() throws IOException {
        Path missing = folder.resolve("missing");
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> SentenceSearch.open(missing))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("missing: no such folder; run `pledgescope analyze` first");
        assertThat(missing).doesNotExist();
        assertThatThrownBy(() -> SentenceIndex.openForWriting(file, SETTINGS))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("file: a file; an index needs a folder");
    }

    @Test
    void awkwardTextsAreIndexed() throws IOException {
        String endless = "x".repeat(100_000);
        try (SentenceIndex index = writer()) {
            index.replace(Texts.text("none").analysis());
            index.replace(Texts.text("marks").says("…").says("🙂🙂").says("-").analysis());
            index.replace(
                    Texts.text("endless").says(endless).names(endless, endless, EntityMention.Rule.NAME).analysis());
            index.replace(Texts.text("emoji").says("🙂 We agree 🙂 once more.").analysis());
            index.replace(
                    Texts.text("mended").says("We will co-\n  operate\u00a0with Ukraine’s  ﬁsher­men.").analysis());
            index.commit();
            assertThat(index.documents()).hasSize(5);
        }

        assertThat(total("*:*")).isEqualTo(6);
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            Hit emoji = search.search("agree", 1).hits().getFirst();
            assertThat(emoji.keywords().getFirst().of(emoji.text())).isEqualTo("agree");
            Hit mended = search.search("cooperate fishermen Ukraine's", 1).hits().getFirst();
            assertThat(mended.text()).isEqualTo("We will cooperate with Ukraine’s fishermen.");
            assertThat(search.search(endless, 1).total()).isEqualTo(1);
        }
        assertClean();
    }

    @Test
    void anEntityInsideALongerNameIsFoundToo() throws IOException {
        try (SentenceIndex index = writer()) {
            index.replace(
                    Texts.text("a")
                            .says("The Grain Board of Ukraine will open.")
                            .names("Grain Board of Ukraine", "Grain Board of Ukraine", EntityMention.Rule.NAME)
                            .names("Ukraine", "Ukraine", EntityMention.Rule.NAME)
                            .analysis());
            index.commit();
        }

        assertThat(total("entity:\"Grain Board of Ukraine\"")).isEqualTo(1);
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            Hit hit = search.search("entity:Ukraine", 9).hits().getFirst();
            assertThat(hit.keywords()).extracting(span -> span.of(hit.text())).containsExactly("Ukraine");
        }
    }

    @Test
    void manyTextsAtOnceFromManyThreads() throws IOException {
        List<DocumentAnalysis> analyses =
                IntStream.range(0, 400)
                        .mapToObj(
                                i -> Texts.text("t" + i % 200).says("Common words.").says("Text " + i + ".").analysis())
                        .toList();
        try (SentenceIndex index = writer()) {
            analyses.parallelStream().forEach(index::replace);
            index.commit();
        }

        assertThat(total("common")).isEqualTo(200);
        assertClean();
    }

    private SentenceIndex writer() {
        return SentenceIndex.openForWriting(folder, SETTINGS);
    }

    private static List<String> ids(SentenceIndex index) {
        return index.documents().stream().map(IndexedDocument::id).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private void committed() throws IOException {
        try (SentenceIndex index = writer()) {
            index.replace(Texts.text("a").says("One.").analysis());
            index.commit();
        }
    }

    private void rawCommit(Map<String, String> data) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    private int total(String query) throws IOException {
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            return search.search(query, 0).total();
        }
    }

    private void assertClean() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                CheckIndex check = new CheckIndex(directory)) {
            assertThat(check.checkIndex().clean).isTrue();
        }
    }
}
