package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgescope.models.Lexicon;
import org.pledgescope.models.Measures;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Profile;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Sentence;

/// Every entry of a lexicon names a sentence where it fires and one where it stays silent; both are run here, and so are
/// the traps that a list of words cannot see.
class LexiconExamplesTest {

    private static Examples examples;

    @BeforeAll
    static void open() {
        examples = Examples.open();
    }

    @Test
    void everyHedgeFiresInItsExampleAndStaysSilentInItsNearMiss() {
        List<String> mistakes = new ArrayList<>();
        for (Lexicon.Entry entry : CueTagger.hedges(ModelFiles.in(Examples.MODELS)).entries()) {
            check(mistakes, entry, kind(entry));
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void everyHedgeOfAProfileFiresInTextsOfItsKind() {
        ModelFiles files = ModelFiles.in(Examples.MODELS);
        List<String> shared = ids(files);
        List<String> mistakes = new ArrayList<>();
        for (Profile profile : Profile.all(files)) {
            DocumentKind kind = DocumentKind.of(profile.kinds().getFirst()).orElseThrow();
            CueTagger.hedges(files.under(profile)).entries().stream()
                    .filter(entry -> !shared.contains(entry.id()))
                    .forEach(entry -> check(mistakes, entry, kind));
        }
        assertThat(mistakes).isEmpty();
    }

    private static List<String> ids(ModelFiles files) {
        return CueTagger.hedges(files).entries().stream().map(Lexicon.Entry::id).toList();
    }

    @Test
    void everyPrecisionFiresInItsExampleAndStaysSilentInItsNearMiss() {
        ModelFiles files = ModelFiles.in(Examples.MODELS);
        List<String> mistakes = new ArrayList<>();
        for (Lexicon.Entry entry : CueTagger.precision(files, Measures.load(files)).entries()) {
            DocumentKind kind = DocumentKind.COMMUNIQUE;
            if (rules(examples.read(entry.fires(), kind).precision()).stream().noneMatch(entry.id()::equals)) {
                mistakes.add(entry.id() + " does not fire in: " + entry.fires());
            }
            if (rules(examples.read(entry.silent(), kind).precision()).contains(entry.id())) {
                mistakes.add(entry.id() + " fires in: " + entry.silent());
            }
        }
        assertThat(mistakes).isEmpty();
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

    private static void check(List<String> mistakes, Lexicon.Entry entry, DocumentKind kind) {
        boolean looksLikeHedge = entry.type().equals(CueTagger.NONE);
        String rule = looksLikeHedge ? "" : entry.id();
        check(mistakes, entry, "fires", entry.fires(), kind, rule, !looksLikeHedge);
        check(mistakes, entry, "silent", entry.silent(), kind, rule, looksLikeHedge);
    }

    private static void check(
            List<String> mistakes,
            Lexicon.Entry entry,
            String column,
            String sentence,
            DocumentKind kind,
            String rule,
            boolean isExpected) {
        List<String> found = rules(examples.read(sentence, kind).hedges());
        boolean isFound = rule.isEmpty() ? !found.isEmpty() : found.contains(rule);
        if (isFound != isExpected) {
            mistakes.add("%s, %s: found %s in: %s".formatted(entry.id(), column, found, sentence));
        }
    }

    /// A kind of text in which the entry may fire.
    private static DocumentKind kind(Lexicon.Entry entry) {
        return entry.where().contains("open") ? DocumentKind.OTHER : DocumentKind.COMMUNIQUE;
    }

    private static List<String> rules(List<Cue> cues) {
        return cues.stream().map(Cue::rule).toList();
    }

    private static Sentence read(String text) {
        return examples.read(text, DocumentKind.COMMUNIQUE);
    }
}
