package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgescope.models.Lexicon;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;

/// Every entry of a lexicon names a sentence where it fires and one where it stays silent; both are run here, and so are
/// the traps that a list of words cannot see.
class LexiconExamplesTest {

    private static Annotator annotator;

    @BeforeAll
    static void open() {
        annotator =
                Annotator.open(
                        ModelFiles.in(Path.of("models")), Path.of("target", "corenlp"), AnnotatorSettings.defaults());
    }

    @Test
    void everyHedgeFiresInItsExampleAndStaysSilentInItsNearMiss() {
        assertThat(mistakes("hedges.tsv", CueType.Family.HEDGE)).isEmpty();
    }

    @Test
    void conditionalIsTrueExactlyWhereAConditionCueStands() {
        assertThat(read("We will pay if the audit is clean.").isConditional()).isTrue();
        assertThat(read("We will improve labour conditions.").isConditional()).isFalse();
    }

    @Test
    void levelsFollowTheVerbAndTheWeakerVerbThatItGoverns() {
        assertThat(read("We decided to open a joint office.").level()).isEqualTo(6);
        assertThat(read("We will open a joint office.").level()).isEqualTo(5);
        assertThat(read("We will continue to train the guards.").level()).isEqualTo(4);
        assertThat(read("We will seek to lower the costs.").level()).isEqualTo(3);
        assertThat(read("We will consider a second fund.").level()).isEqualTo(2);
        assertThat(read("We decided to consider a second fund.").level()).isEqualTo(2);
        assertThat(read("We will not recognise the annexation.").level()).isEqualTo(5);
    }

    @Test
    void onlyTheIssuersOwnActionIsACommitment() {
        assertThat(read("Growth will slow next year.").act().label()).isEqualTo("assertion");
        assertThat(read("The will of the people matters.").act().label()).isEqualTo("assertion");
        assertThat(read("Russia must withdraw its troops.").act().label()).isEqualTo("directive");
        assertThat(read("We condemn the attack in the strongest terms.").act().label()).isEqualTo("expressive");
        assertThat(read("We condemn the attack and will help the victims.").act().label()).isEqualTo("commitment");
        assertThat(read("Will we act in time?").act().label()).isEqualTo("assertion");
        assertThat(read("We look forward to the summit.").act().label()).isEqualTo("expressive");
        assertThat(read("We look forward to working with the board.").level()).isEqualTo(2);
        assertThat(read("May I congratulate you on your election.").hedges()).isEmpty();
    }

    @Test
    void theArithmeticAddsUp() {
        Sentence sentence = read("We will open ten clinics by 2040 where possible.");
        var firmness = sentence.statements().getFirst().firmness().orElseThrow();
        assertThat(firmness.arithmetic())
                .isEqualTo("75 - 10 (escape: 'where possible') + 7 (deadline: 'by 2040') = 72");
    }

    private static List<String> mistakes(String file, CueType.Family family) {
        List<String> types =
                Arrays.stream(CueType.values()).filter(type -> type.family() == family).map(CueType::label).toList();
        List<String> mistakes = new ArrayList<>();
        for (Lexicon.Entry entry : Lexicon.load(ModelFiles.in(Path.of("models")), file, types).entries()) {
            if (!fires(entry, entry.fires())) {
                mistakes.add(entry.id() + " does not fire in: " + entry.fires());
            }
            if (fires(entry, entry.silent())) {
                mistakes.add(entry.id() + " fires in: " + entry.silent());
            }
        }
        return mistakes;
    }

    private static boolean fires(Lexicon.Entry entry, String sentence) {
        return read(sentence).hedges().stream().anyMatch(cue -> cue.rule().equals(entry.id()));
    }

    static Sentence read(String text) {
        Metadata metadata =
                Metadata.unknown()
                        .withKind(Attribute.stated(DocumentKind.COMMUNIQUE))
                        .withDate(Attribute.stated("2031-05-02"));
        RawDocument document =
                new RawDocument(
                        "example", "example", "0", metadata, text, List.of(Paragraph.body(new Span(0, text.length()))));
        Outcome<DocumentAnalysis> outcome = annotator.annotate(document);
        return Optional.of(outcome)
                .map(done -> ((Outcome.Done<DocumentAnalysis>) done).value().sentences().getFirst())
                .orElseThrow();
    }
}
