package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgescope.compare.CountRule;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Names as the entities files and the statistical model find them together.
class NamesTest {

    private static final ModelFiles FILES = ModelFiles.in(Path.of("models"));
    private static final Annotator ANNOTATOR =
            Annotator.open(FILES, Path.of("target", "corenlp"), new AnnotatorSettings(false, true, true));

    @Test
    void anOfficialNameIsOneMentionOfTheCountry() {
        assertThat(found("The Kingdom of Bahrain and the Federal Republic of Germany met the State of Kuwait."))
                .containsExactly("Kingdom of Bahrain/LOC", "Federal Republic of Germany/LOC", "Kuwait/LOC");
    }

    @Test
    void aSeaWithACountryInItsNameIsAMentionAroundThatOfTheCountry() {
        assertThat(found(analysis("Ships of many nations sail through the South China Sea every day.")))
                .containsExactly("South China Sea/LOC", "China/LOC");
    }

    @Test
    void aBodyWithACountryInItsNameIsAMentionAroundThatOfTheCountryWhichCounts() {
        DocumentAnalysis analysis = analysis("The Bank of Scotland lent money. Scotland repaid it.");
        assertThat(found(analysis)).containsExactly("Bank of Scotland/ORG", "Scotland/LOC", "Scotland/LOC");
        assertThat(analysis.outermostMentions())
                .extracting(EntityMention::entity)
                .containsExactly("Bank of Scotland", "Scotland");
        List<EntityCounts> counts = new MentionCounter(Gazetteer.load(FILES)).countAll(analysis);
        assertThat(counts)
                .filteredOn(entity -> entity.entity().equals("Scotland"))
                .singleElement()
                .extracting(entity -> entity.total(CountRule.NAME))
                .isEqualTo(2);
    }

    @Test
    void anOfficialNameNeverReachesIntoTheNameBeforeIt() {
        assertThat(
                        analysis("They fled the Islamic State of Iraq, and the Bank of the Kingdom of Bahrain closed.")
                                .mentions())
                .extracting(EntityMention::entity)
                .contains("Iraq", "Bahrain");
    }

    @Test
    void aTitleIsNoPartOfAPersonsName() {
        assertThat(found("We thank President Maria Lindqvist for her work.")).containsExactly("Maria Lindqvist/PER");
    }

    @Test
    void aSurnameIsAnotherNameOfItsOneBearer() {
        DocumentAnalysis analysis =
                analysis("Maria Lindqvist chaired the session. The session thanked Lindqvist for her work.");
        assertThat(analysis.mentions()).extracting(EntityMention::entity).containsOnly("Maria Lindqvist");
        assertThat(analysis.mentions()).hasSize(2);
    }

    @Test
    void aShortFormIsFoundWhereTheFullNameStands() {
        assertThat(found("The Security Council met. Members of the Council spoke."))
                .containsExactly("Security Council/ORG", "Council/ORG");
        assertThat(found("Members of the council of elders spoke.")).isEmpty();
    }

    @Test
    void genericWordsAreNoNames() {
        assertThat(found("All sovereign States and their Governments share the North and the South.")).isEmpty();
    }

    @Test
    void treatiesAndGoalsAreNoBodies() {
        assertThat(found("Parties to the NPT support the MDGs.")).containsExactly("NPT/MISC", "MDGs/MISC");
    }

    @Test
    void noMentionReachesOverAHeading() {
        String heading = "Cooperation with Kenya";
        String body = "Lindqvist spoke first and thanked the hosts.";
        DocumentAnalysis analysis = analysis(heading, body);
        assertThat(analysis.mentions())
                .allSatisfy(mention -> assertThat(mention.span().of(analysis.document().text())).doesNotContain("\n"));
    }

    private static List<String> found(String text) {
        return found(analysis(text));
    }

    private static List<String> found(DocumentAnalysis analysis) {
        return analysis.mentions().stream()
                .map(mention -> mention.span().of(analysis.document().text()) + "/" + mention.type())
                .toList();
    }

    private static DocumentAnalysis analysis(String... paragraphs) {
        List<Paragraph> spans = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            spans.add(Paragraph.body(new Span(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        RawDocument document =
                new RawDocument("d", "d", "0", Metadata.unknown(), String.join("\n\n", paragraphs), spans);
        return ((Outcome.Done<DocumentAnalysis>) ANNOTATOR.annotate(document)).value();
    }
}
