package org.pledgescope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityMention.Rule;
import org.pledgescope.text.EntityType;

/// A user's `entities/*.tsv` is merged with the entities that ship with the program, and nothing of it is ignored
/// silently.
class OwnEntitiesTest {

    private static final String HEADER = "id\ttype\tname\taliases\tderived\tmetonyms\tflags\tnote\n";

    @TempDir private Path models = Path.of("");

    @Test
    void aNewEntityIsFoundBesideThoseOfTheProgram() throws IOException {
        Gazetteer gazetteer = own("alliances.tsv", "HALDEN\tORG\tHalden Alliance\tthe Halden Nine\tHaldener\n");
        assertThat(gazetteer.problems()).isEmpty();
        assertThat(entities(gazetteer, "The Halden Alliance and Haldener ships reached Kenya."))
                .containsExactly("Halden Alliance", "Halden Alliance", "Kenya");
        assertThat(gazetteer.named("halden alliance").orElseThrow().type()).isEqualTo(EntityType.ORG);
    }

    @Test
    void aFormWithoutCapitalsIsFoundInAnyCase() throws IOException {
        Gazetteer gazetteer = own("topics.tsv", "H2\tMISC\tclean hydrogen\n");
        assertThat(entities(gazetteer, "Clean hydrogen is dear; clean hydrogen is scarce.")).hasSize(2);
    }

    @Test
    void aRowWithAKnownIdAddsItsFormsAndKeepsTheOthers() throws IOException {
        Gazetteer gazetteer = own("more.tsv", "KEN\tLOC\tKenya\tJamhuri\n");
        assertThat(entities(gazetteer, "Jamhuri, Kenya, Kenyan and Nairobi."))
                .containsExactly("Kenya", "Kenya", "Kenya", "Kenya");
        assertThat(rules(gazetteer, "Jamhuri, Kenya, Kenyan and Nairobi."))
                .containsExactly(Rule.ALIAS, Rule.NAME, Rule.DERIVED, Rule.METONYM);
    }

    @Test
    void emptyCellsKeepWhatTheProgramSays() throws IOException {
        Gazetteer gazetteer = own("more.tsv", "KEN\t\t\tJamhuri\n");
        assertThat(gazetteer.problems()).isEmpty();
        assertThat(entities(gazetteer, "Jamhuri and Kenya.")).containsExactly("Kenya", "Kenya");
    }

    @Test
    void anotherNameBecomesTheMainNameAndTheOldOneAnAlias() throws IOException {
        Gazetteer gazetteer = own("names.tsv", "MMR\tLOC\tBurma\n");
        assertThat(entities(gazetteer, "Myanmar, once Burma.")).containsExactly("Burma", "Burma");
        assertThat(rules(gazetteer, "Myanmar, once Burma.")).containsExactly(Rule.ALIAS, Rule.NAME);
    }

    @Test
    void aFormCanBeTakenAwayAndGivenToAnother() throws IOException {
        Gazetteer gazetteer = own("brussels.tsv", "EU\tORG\tEuropean Union\t\t\tBrussels\nBEL\t\t\t\t\t-Brussels\n");
        assertThat(gazetteer.problems()).isEmpty();
        assertThat(entities(gazetteer, "Brussels answered Belgium.")).containsExactly("European Union", "Belgium");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "X1;PLACE;Halden | type 'PLACE' is none of [LOC, ORG, PER, MISC]",
                "X1;LOC; | column 'name' is empty",
                ";LOC;Halden | column 'id' is empty",
                "X1;LOC;Ukraine | 'Ukraine' belongs to Ukraine, whose id is UKR",
                "X1;LOC;=;; | no text can name ''",
                "X1;LOC;Halden;;;;famous | flag 'famous' is unknown",
                "X1;LOC;Halden;a;b;c;;d;e;f | found 10 cells; the header names 8 columns",
                "KEN;;;-Jamaica | takes away a form that 'KEN' does not have"
            })
    void aRowThatCannotApplyIsAProblemWithItsLineAndTheRestApplies(String row, String found) throws IOException {
        Gazetteer gazetteer = own("own.tsv", row.replace(';', '\t') + "\nORREN\tLOC\tOrren\n");
        assertThat(gazetteer.problems()).hasSize(1);
        Problem problem = gazetteer.problems().getFirst();
        assertThat(problem.place()).endsWith("own.tsv:2");
        assertThat(problem.found()).contains(found);
        assertThat(problem.remedy()).isNotBlank();
        assertThat(entities(gazetteer, "Orren and Ukraine.")).containsExactly("Orren", "Ukraine");
    }

    @Test
    void ofARowWithOneFormTooManyTheOtherFormsApply() throws IOException {
        Gazetteer gazetteer = own("own.tsv", "HALDEN\tLOC\tHalden\tHaldenland|Kenya\n");
        assertThat(gazetteer.problems()).extracting(Problem::found).singleElement().asString().contains("'Kenya'");
        assertThat(entities(gazetteer, "Haldenland and Kenya.")).containsExactly("Halden", "Kenya");
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndTheOthersApply() throws IOException {
        folder();
        Files.write(
                models.resolve("entities/latin.tsv"),
                "id\ttype\tname\nX\tLOC\tSão".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(models.resolve("entities/headless.tsv"), "X1\tLOC\tHalden\n");
        Files.writeString(models.resolve("entities/list.csv"), "id,type,name\n");
        Files.writeString(models.resolve("entities/README.md"), "No table.\n");
        Files.writeString(
                models.resolve("entities/columns.tsv"), "id\ttype\tname\tadjective\nX2\tLOC\tVeldt\tVeldtian\n");
        Gazetteer gazetteer = own("orren.tsv", "ORREN\tLOC\tOrren\n");
        assertThat(gazetteer.problems())
                .extracting(problem -> Path.of(problem.place().replaceFirst(":\\d+$", "")).getFileName().toString())
                .containsExactlyInAnyOrder("latin.tsv", "headless.tsv", "list.csv", "columns.tsv");
        assertThat(entities(gazetteer, "Orren and Veldt.")).containsExactly("Orren", "Veldt");
    }

    @Test
    void aFileAsSpreadsheetsSaveItIsRead() throws IOException {
        folder();
        Files.writeString(models.resolve("entities/own.tsv"), "\ufeffid\ttype\tname\r\nORREN\tLOC\tOrren\r\n");
        Gazetteer gazetteer = Gazetteer.load(ModelFiles.in(models));
        assertThat(gazetteer.problems()).isEmpty();
        assertThat(entities(gazetteer, "Orren.")).containsExactly("Orren");
    }

    @Test
    void theHashOfAnOwnFileIsRemembered() throws IOException {
        folder();
        Files.writeString(models.resolve("entities/own.tsv"), HEADER);
        Files.writeString(models.resolve("entities/countries.tsv"), HEADER);
        ModelFiles files = ModelFiles.in(models);
        Gazetteer.load(files);
        assertThat(files.hashes())
                .containsKeys("entities/own.tsv", "entities/countries.tsv", "entities/countries.tsv (own)");
    }

    @Test
    void aCopyOfTheProgramsFilesChangesNothing() {
        ModelFiles files = ModelFiles.in(Path.of("models"));
        assertThat(Gazetteer.load(files).problems()).isEmpty();
        assertThat(files.hashes()).doesNotContainKey("entities/countries.tsv (own)");
    }

    @Test
    void aFolderThatDoesNotExistIsNoUsableModel() {
        assertThatThrownBy(() -> ModelFiles.in(models.resolve("none"))).isInstanceOf(ModelException.class);
    }

    private Gazetteer own(String file, String rows) throws IOException {
        folder();
        Files.writeString(models.resolve("entities").resolve(file), HEADER + rows);
        return Gazetteer.load(ModelFiles.in(models));
    }

    private void folder() throws IOException {
        Files.createDirectories(models.resolve("entities"));
    }

    private static List<String> entities(Gazetteer gazetteer, String text) {
        return Found.in(gazetteer, text).stream().map(EntityMention::entity).toList();
    }

    private static List<Rule> rules(Gazetteer gazetteer, String text) {
        return Found.in(gazetteer, text).stream().map(EntityMention::rule).toList();
    }
}
