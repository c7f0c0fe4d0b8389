package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Sentence;

/// Press releases and manifestos, which speak of their author by name.
class CampaignTextsTest {

    private final Bench release = new Bench(DocumentKind.PRESS_RELEASE, "");
    private final Bench manifesto = new Bench(DocumentKind.MANIFESTO, "");

    @Test
    void aRivalNamedAsOftenIsNotTheAuthor() {
        String text =
                "Harbour will dredge the port. Dune must explain its cuts. Harbour has pledged two ferries."
                        + " Under Dune, fares rose. Dune will sell the ferries.";
        assertThat(acts(release, text)).endsWith("assertion 0");
    }

    @Test
    void namesThatShareAWordAreOne() {
        String text = "A Marlowe Harbour Government will dredge the port. In May Harbour will open it.";
        assertThat(acts(release, text)).containsExactly("commitment 5", "commitment 5");
    }

    @Test
    void theGovernmentIsTheAuthorOnlyWhereItGoverns() {
        String governing = "The Marlowe Government will dredge the port. The Government will open it.";
        String opposing =
                "A Harbour Government will dredge the port. Last week the Dune Government met."
                        + " The Dune Government left. The Government will sell it.";
        assertThat(release.last(governing)).isEqualTo("commitment 5");
        assertThat(release.last(opposing)).isEqualTo("assertion 0");
    }

    @Test
    void aMinisterQuotedInAReleaseSpeaksForIt() {
        String text = "The Ministry of Works met. \"We will finish the bridge,\" said the minister.";
        assertThat(release.last(text)).isEqualTo("commitment 5");
        assertThat(new Bench(DocumentKind.OP_ED, "").last(text)).isEqualTo("assertion 0");
    }

    @Test
    void whatFollowsAPromiseIsItsOutcome() {
        assertThat(release.last("We will dredge the port. This will create jobs.")).isEqualTo("commitment 5");
        assertThat(release.last("The port is old. This will cost jobs.")).isEqualTo("assertion 0");
    }

    @Test
    void whatIsDoneForOthersIsPromisedAndHarmIsNot() {
        assertThat(release.last("We met. Every village will be given a well.")).isEqualTo("commitment 5");
        assertThat(release.last("We met. Families will be forced to leave.")).isEqualTo("assertion 0");
    }

    @Test
    void verbsTakenForNounsOpenItems() {
        assertThat(manifesto.last("Review the border posts.")).isEqualTo("commitment 5");
        assertThat(manifesto.last("Expand and strengthen the reserve.")).isEqualTo("commitment 5");
        assertThat(manifesto.last("Review is overdue.")).isEqualTo("assertion 0");
        assertThat(manifesto.last("Remember the storm.")).isEqualTo("assertion 0");
    }

    @Test
    void complaintsAndRelativeClausesAreNoItems() {
        assertThat(manifesto.last("Both ports to be dredged.")).isEqualTo("commitment 5");
        assertThat(manifesto.last("What remains to be done is clear.")).isEqualTo("assertion 0");
        assertThat(manifesto.last("Those who are to be paid are waiting.")).isEqualTo("assertion 0");
        assertThat(release.last("We met. $80 billion in cuts to clinics and schools.")).isEqualTo("assertion 0");
        assertThat(release.last("We met. A $4 million cut to the clinics.")).isEqualTo("assertion 0");
        assertThat(release.last("We met. $3 million wasted in the port.")).isEqualTo("assertion 0");
    }

    @Test
    void aPlanThatIsDeniedOrOverPromisesNothing() {
        assertThat(release.last("We met. Our plan for the coast includes:")).isEqualTo("commitment 5");
        assertThat(release.last("We met. Our plan for the coast does not include:")).isEqualTo("assertion 0");
        assertThat(release.last("We met. Dune's old plan for the coast included:")).isEqualTo("assertion 0");
    }

    @Test
    void whatAMeasureWillBeIsNoOutcome() {
        assertThat(release.last("We will build a port. It will be difficult.")).isEqualTo("assertion 0");
    }

    @Test
    void nounsBesideEachOtherOpenNoItem() {
        assertThat(manifesto.last("Trade and jobs.")).isEqualTo("assertion 0");
        assertThat(new Bench(DocumentKind.OP_ED, "").last("Support for the harbour, not lectures."))
                .isEqualTo("assertion 0");
    }

    @Test
    void thatIsWhyWeWillIsAPromise() {
        assertThat(release.last("That is why we will open the port.")).isEqualTo("commitment 5");
        assertThat(release.last("That is why the port will silt up.")).isEqualTo("assertion 0");
    }

    @Test
    void modelsWithTestableVerbsCountNoAims(@TempDir Path folder) throws IOException {
        List<String> all = new ArrayList<>(Files.readAllLines(Path.of("models/words.tsv")));
        Files.readAllLines(Path.of("models/profiles/manifesto/words.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                .forEach(all::add);
        Files.write(folder.resolve("words.tsv"), all);
        Bench testable = new Bench(DocumentKind.MANIFESTO, "", ModelFiles.in(folder));
        assertThat(testable.last("We will set up two tribunals.")).isEqualTo("commitment 5");
        assertThat(testable.last("We will strengthen the courts by 2030.")).isEqualTo("commitment 5");
        assertThat(testable.last("The law would be amended.")).isEqualTo("commitment 5");
        assertThat(testable.last("We will strengthen the courts.")).isEqualTo("assertion 0");
        assertThat(manifesto.last("We will strengthen the courts.")).isEqualTo("commitment 5");
    }

    private static List<String> acts(Bench bench, String text) {
        return bench.read(text).stream().map(CampaignTextsTest::act).toList();
    }

    private static String act(Sentence sentence) {
        return sentence.act().label() + " " + sentence.level();
    }
}
