package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.models.ModelException;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.DocumentKind;

/// Which rules a document is read by: those of its kind's profile unless the settings say otherwise.
class ProfileTest {

    private static final String HEDGES = "id\ttype\tvalue\tpattern\tfires\tsilent\treason\n";
    private static final String LEFT_OUT = "id\treason\n";

    @TempDir private Path folder = Path.of("");

    @Test
    void aDocumentsKindChoosesItsProfile() {
        ProfiledRules rules = ProfiledRules.load(ModelFiles.defaults(), AnnotatorSettings.defaults());
        assertThat(rules.of(DocumentKind.ENCYCLOPEDIA).profile()).isEqualTo("encyclopedia");
        assertThat(rules.of(DocumentKind.COMMUNIQUE).profile()).isEmpty();
    }

    @Test
    void aNamedProfileIsForEveryDocumentAndNoneForNone() {
        ProfiledRules named = ProfiledRules.load(ModelFiles.defaults(), settings("encyclopedia"));
        assertThat(named.of(DocumentKind.COMMUNIQUE).profile()).isEqualTo("encyclopedia");
        ProfiledRules none = ProfiledRules.load(ModelFiles.defaults(), settings(AnnotatorSettings.NONE));
        assertThat(none.of(DocumentKind.ENCYCLOPEDIA).profile()).isEmpty();
        assertThatThrownBy(() -> ProfiledRules.load(ModelFiles.defaults(), settings("encyclopaedia")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("use by-kind, none or one of [encyclopedia");
    }

    @Test
    void theProfileIsPartOfWhatResultsDependOn() {
        assertThat(Annotator.fingerprint(ModelFiles.defaults(), settings(AnnotatorSettings.NONE)))
                .isNotEqualTo(Annotator.fingerprint(ModelFiles.defaults(), AnnotatorSettings.defaults()));
        assertThat(settings("encyclopedia")).hasToString("parser=true names=true entities=true profile=encyclopedia");
    }

    @Test
    void aTableOfAProfileThatNoDocumentNeedsYetIsCheckedAllTheSame() throws IOException {
        Files.createDirectories(folder.resolve("profiles/encyclopedia"));
        Files.writeString(folder.resolve("profiles/encyclopedia/hedges.tsv"), HEDGES + "a.b\tescpae\t\tso\tx\ty\n");
        assertThatThrownBy(() -> ProfiledRules.load(ModelFiles.in(folder), AnnotatorSettings.defaults()))
                .hasMessageContaining("hedges.tsv:2: type 'escpae' is unknown");
    }

    @Test
    void aModelsFolderLeavesOutRowsTypesAndRules() throws IOException {
        Files.writeString(
                folder.resolve("without.tsv"), LEFT_OUT + "condition.if\tsays when\nact.two-verb\tother use\n");
        assertThat(Rules.load(ModelFiles.in(folder), AnnotatorSettings.defaults()).cues().levels())
                .isEqualTo(Rules.load(ModelFiles.defaults(), AnnotatorSettings.defaults()).cues().levels());
        Files.writeString(folder.resolve("without.tsv"), LEFT_OUT + "effort\tnot counted here\n");
        assertThat(Rules.load(ModelFiles.in(folder), AnnotatorSettings.defaults()).cues().levels())
                .doesNotContainKey("effort.seek");
        Files.writeString(folder.resolve("without.tsv"), LEFT_OUT + "condition.iff\tmistyped\n");
        assertThatThrownBy(() -> Rules.load(ModelFiles.in(folder), AnnotatorSettings.defaults()))
                .hasMessageContaining("without.tsv:2: 'condition.iff' is no rule, row or type");
    }

    private static AnnotatorSettings settings(String profile) {
        return new AnnotatorSettings(true, true, true, new TreeSet<>(), profile);
    }
}
