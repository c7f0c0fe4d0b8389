package org.pledgescope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.text.CueType;

/// A user's tables are merged row by row over those that ship with the program.
class OwnTablesTest {

    private static final String HEADER = "id\tname\talso\tfires\tsilent\treason\n";
    private static final String POINTS = "what\tpoints\n";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void profile() throws IOException {
        Files.createDirectories(folder.resolve("profiles/harbour"));
        write("profiles.tsv", "profile\tkinds\tabout\nharbour\tnews|speech\tlog books\n");
    }

    @Test
    void aNewRowIsAddedAndTheShippedOnesStay() throws IOException {
        write("issuers.tsv", HEADER + "veldt\tveldt league\tveldt|orren\tOrren will pay.\tHalden will pay.\n");
        assertThat(ids()).contains("veldt", "g7", "quad");
    }

    @Test
    void aRowWithAKnownIdTakesItsPlace() throws IOException {
        List<String> before = ids();
        write("issuers.tsv", HEADER + "g7\tg7\tg7|orren\tOrren will pay.\tHalden will pay.\n");
        assertThat(ids()).isEqualTo(before);
        assertThat(rows(ModelFiles.in(folder)))
                .filteredOn(row -> row.get("id").equals("g7"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("also")).isEqualTo("g7|orren"));
    }

    @Test
    void aCopyOfAShippedFileChangesNothing() throws IOException {
        Files.copy(Path.of("models/issuers.tsv"), folder.resolve("issuers.tsv"));
        ModelFiles files = ModelFiles.in(folder);
        assertThat(rows(files)).isEqualTo(rows(ModelFiles.defaults()));
        assertThat(files.hashes()).containsOnlyKeys("issuers.tsv");
    }

    @Test
    void aFileThatSaysSoReplacesTheShippedOneWhole() throws IOException {
        write("issuers.tsv", "#! replace\n" + HEADER + "veldt\tveldt league\tveldt\tyes\tno\n");
        assertThat(ids()).containsExactly("veldt");
    }

    @Test
    void onlyThePointsThatChangeNeedToBeNamed() throws IOException {
        write("scale.tsv", POINTS + "effort\t-7\n");
        Scale scale = Scale.load(ModelFiles.in(folder));
        assertThat(scale.cues()).containsEntry(CueType.EFFORT, -7).containsEntry(CueType.CONDITION, -10);
    }

    @Test
    void whatCannotApplyIsNamedWithItsPlace() throws IOException {
        write("scale.tsv", POINTS + "effort\t-7\nefort\t-7\n");
        assertThatThrownBy(() -> Scale.load(ModelFiles.in(folder)))
                .hasMessageContaining("scale.tsv:3: nothing has points for 'efort'");
        write("scale.tsv", POINTS + "effort\t-7\neffort\t-8\n");
        assertThatThrownBy(() -> Scale.load(ModelFiles.in(folder)))
                .hasMessageContaining("scale.tsv:3: what 'effort' occurs twice");
        write("scale.tsv", "what\tpoints\twhy\neffort\t-7\t\n");
        assertThatThrownBy(() -> Scale.load(ModelFiles.in(folder)))
                .hasMessageContaining("nothing reads the column 'why'; use those of [points, reason, what]");
        write("scale.tsv", "#! replaces\n" + POINTS + "effort\t-7\n");
        assertThatThrownBy(() -> Scale.load(ModelFiles.in(folder)))
                .hasMessageContaining("scale.tsv:1: found '#! replaces'; the only line of this form is '#! replace'");
        write("scale.tsv", POINTS + "#! replace\neffort\t-7\n");
        assertThatThrownBy(() -> Scale.load(ModelFiles.in(folder))).hasMessageContaining("it must be the first");
    }

    @Test
    void aTableThatNothingReadsIsRefused() throws IOException {
        write("hedge.tsv", HEADER);
        assertThatThrownBy(() -> ModelFiles.in(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("hedge.tsv: nothing reads a table of this name");
    }

    @Test
    void tablesOfAProfileLieOverTheOthersAndOnlyThere() throws IOException {
        write("scale.tsv", POINTS + "effort\t-7\ncondition\t-9\n");
        write("profiles/harbour/scale.tsv", POINTS + "condition\t-1\n");
        ModelFiles files = ModelFiles.in(folder);
        Profile harbour = Profile.all(files).stream().filter(p -> p.name().equals("harbour")).findFirst().orElseThrow();
        assertThat(harbour.kinds()).containsExactly("news", "speech");
        assertThat(Scale.load(files.under(harbour)).cues())
                .containsEntry(CueType.EFFORT, -7)
                .containsEntry(CueType.CONDITION, -1);
        assertThat(Scale.load(files).cues()).containsEntry(CueType.CONDITION, -9);
        assertThat(files.hashes()).containsKeys("scale.tsv", "scale.tsv (own)", "profiles/harbour/scale.tsv");
    }

    @Test
    void aProfileThatCannotBeIsRefused() throws IOException {
        write("profiles.tsv", "profile\tkinds\tabout\n../harbour\t\tlog books\n");
        assertThatThrownBy(() -> Profile.all(ModelFiles.in(folder)))
                .hasMessageContaining("profiles.tsv:2: profile '../harbour': a name consists of");
        write("profiles.tsv", "profile\tkinds\tabout\na\tnews\tone\nb\tnews\ttwo\n");
        assertThatThrownBy(() -> Profile.all(ModelFiles.in(folder)))
                .hasMessageContaining("profiles.tsv:3: kind 'news' has a profile already");
    }

    @Test
    void whatIsLeftOutNeedsAReason() throws IOException {
        write("without.tsv", "id\treason\ncondition.if\t\n");
        assertThatThrownBy(() -> LeftOut.load(ModelFiles.in(folder)))
                .hasMessageContaining("without.tsv:2: column 'reason' is empty");
        write("without.tsv", "id\treason\ncondition.if\tour texts use it of time\n");
        assertThat(LeftOut.load(ModelFiles.in(folder))).extracting(LeftOut::id).containsExactly("condition.if");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private List<String> ids() {
        return rows(ModelFiles.in(folder)).stream().map(row -> row.get("id")).toList();
    }

    private static List<TsvTable.Row> rows(ModelFiles files) {
        IssuerNames.load(files);
        return MergedTable.byKey(files, "issuers.tsv", "id", "id", "name");
    }
}
