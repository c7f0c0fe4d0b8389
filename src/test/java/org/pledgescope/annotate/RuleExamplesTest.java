package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.DocumentKind;

/// Every rule of acts and of subjects with a text that it decides and a near-miss that it leaves alone: switched off, it
/// changes the first and not the second.
class RuleExamplesTest {

    private static final DocumentKind JOINT = DocumentKind.COMMUNIQUE;
    private static final DocumentKind OP_ED = DocumentKind.OP_ED;
    private static final DocumentKind BANK = DocumentKind.CENTRAL_BANK;
    private static final DocumentKind RELEASE = DocumentKind.PRESS_RELEASE;
    private static final DocumentKind MANIFESTO = DocumentKind.MANIFESTO;

    /// @param issuer whom the text speaks for
    /// @param fires  a text whose last sentence the rule decides
    /// @param act    act and level or demand of that sentence
    /// @param silent a text that looks like it
    record Example(String rule, DocumentKind kind, String issuer, String fires, String act, String silent) {}

    static final List<Example> EXAMPLES =
            List.of(
                    new Example("act.heading", JOINT, "", "# We will rebuild", "assertion 0", "We will rebuild."),
                    new Example("act.question", JOINT, "", "Will we act in time?", "assertion 0", "We will act."),
                    new Example(
                            "act.quotation",
                            OP_ED,
                            "",
                            "\"We will repair the dam by May.\"",
                            "assertion 0",
                            "I will repair the dam."),
                    new Example(
                            "act.quotation",
                            JOINT,
                            "",
                            "The President told us: \"My country will plant a forest.\"",
                            "assertion 0",
                            "We will end the \"age of waste\"."),
                    new Example(
                            "act.reported",
                            OP_ED,
                            "",
                            "The ministers promise that we will be safe.",
                            "assertion 0",
                            "I promise that we will be safe."),
                    new Example(
                            "act.indirect-question",
                            JOINT,
                            "",
                            "The question is whether we will act in time.",
                            "assertion 0",
                            "We know what is needed and will act in time."),
                    new Example(
                            "act.stem",
                            JOINT,
                            "",
                            "To end the drought, we will:\n- a well in each village;",
                            "commitment 5",
                            "Four things are scarce.\n- a well in each village;"),
                    new Example(
                            "act.plan",
                            RELEASE,
                            "",
                            "Our plan for the coast includes:",
                            "commitment 5",
                            "The storm front includes:"),
                    new Example(
                            "act.noun-item",
                            MANIFESTO,
                            "",
                            "Creation of two new ports by 2040.",
                            "commitment 5",
                            "Two new ports by 2040."),
                    new Example(
                            "act.slogan",
                            RELEASE,
                            "",
                            "Harbour will dredge the port. Only Harbour will protect the coast.",
                            "assertion 0",
                            "Harbour will dredge the port. Harbour will protect only the coast."),
                    new Example(
                            "act.guidance",
                            BANK,
                            "",
                            "Some additional tightening may be appropriate.",
                            "commitment 2",
                            "Growth may be strong."),
                    new Example(
                            "act.preamble",
                            JOINT,
                            "",
                            "Recognizing the importance of trade,",
                            "expressive 0",
                            "Crossing the strait in winter,"),
                    new Example(
                            "act.bare-item",
                            JOINT,
                            "",
                            "Strengthen early warning on every coast.",
                            "commitment 5",
                            "Early warning saves lives on every coast."),
                    new Example(
                            "act.imperative",
                            OP_ED,
                            "",
                            "Publish the tables before the vote.",
                            "directive 2",
                            "Let me count the tables."),
                    new Example(
                            "act.wish",
                            DocumentKind.SPEECH,
                            "",
                            "We would like to see a fund for the islands.",
                            "expressive 0",
                            "I should like to speak about the sea."),
                    new Example(
                            "act.fragment",
                            JOINT,
                            "",
                            "Security of the straits",
                            "assertion 0",
                            "We secure the straits."),
                    new Example(
                            "act.will", JOINT, "", "We will not sell the port.", "commitment 5", "Growth will slow."),
                    new Example(
                            "act.passive-will",
                            JOINT,
                            "",
                            "We met. The programme will be extended to 2035.",
                            "commitment 5",
                            "We met. The programme will run."),
                    new Example("act.must", JOINT, "", "Russia must withdraw.", "directive 3", "Russia can withdraw."),
                    new Example(
                            "act.option",
                            JOINT,
                            "",
                            "We may open a second port.",
                            "commitment 2",
                            "We met. Talks may resume."),
                    new Example(
                            "act.initiative",
                            JOINT,
                            "",
                            "We met. This programme will support schools.",
                            "commitment 5",
                            "We met. This programme will improve lives."),
                    new Example(
                            "act.refusal",
                            JOINT,
                            "",
                            "We cannot allow a second flood.",
                            "commitment 3",
                            "We cannot repair it in a day."),
                    new Example(
                            "act.listed", JOINT, "", "We urge all sides to talk.", "directive 3", "Rivers meet here."),
                    new Example(
                            "act.progressive",
                            JOINT,
                            "",
                            "We are expanding the network of gauges.",
                            "commitment 4",
                            "We are facing a drought."),
                    new Example(
                            "act.need", JOINT, "", "We need to mend the dam.", "commitment 3", "We need more rain."),
                    new Example(
                            "act.need",
                            OP_ED,
                            "",
                            "The allies need to mend the dam.",
                            "directive 3",
                            "The allies had to mend the dam."),
                    new Example(
                            "act.any-subject",
                            JOINT,
                            "",
                            "We met. Contractors are invited to bid.",
                            "directive 1",
                            "We met. Contractors are paid to build."),
                    new Example(
                            "act.arranged",
                            JOINT,
                            "",
                            "Regular exchanges are to be held in Tal.",
                            "commitment 5",
                            "The bridge is to the north."),
                    new Example(
                            "act.two-verb",
                            JOINT,
                            "",
                            "We decided to consider a second fund.",
                            "commitment 2",
                            "We decided to establish a second fund."),
                    new Example(
                            "subject.first-person",
                            JOINT,
                            "",
                            "We will open a port.",
                            "commitment 5",
                            "We met. The US will vote."),
                    new Example(
                            "subject.owned",
                            DocumentKind.SPEECH,
                            "",
                            "Our ministers will report by May.",
                            "commitment 5",
                            "Our rivers will freeze."),
                    new Example(
                            "subject.pronoun",
                            JOINT,
                            "",
                            "The leaders met. They agreed to meet again.",
                            "commitment 5",
                            "The leaders met. Some fish were sold."),
                    new Example(
                            "subject.self-name",
                            MANIFESTO,
                            "",
                            "Harbour will dredge the port.",
                            "commitment 5",
                            "The storm will end by May."),
                    new Example(
                            "subject.bank-organ",
                            BANK,
                            "",
                            "The Committee decided to raise its rate.",
                            "commitment 6",
                            "The market decided the rate."),
                    new Example(
                            "subject.party",
                            JOINT,
                            "Republic of Veldt",
                            "We met. Veldt will pay for the ferry.",
                            "commitment 5",
                            "We met. Marrow will pay for the ferry."),
                    new Example(
                            "subject.counted",
                            JOINT,
                            "",
                            "Both countries will share data.",
                            "commitment 5",
                            "Many countries will share data."),
                    new Example(
                            "subject.principal",
                            JOINT,
                            "",
                            "The leaders committed to share data.",
                            "commitment 5",
                            "The engineers committed to share data."),
                    new Example(
                            "subject.titled",
                            JOINT,
                            "",
                            "We met. President Marlowe reaffirmed the commitment to the pact.",
                            "commitment 4",
                            "We met. Captain Marlowe liked the pact."),
                    new Example(
                            "subject.member",
                            JOINT,
                            "",
                            "Several members will provide credit.",
                            "commitment 5",
                            "Members of the Assembly will provide credit."),
                    new Example(
                            "subject.own-body",
                            JOINT,
                            "",
                            "The working group will report by May.",
                            "commitment 5",
                            "The rain will end by May."),
                    new Example(
                            "subject.named",
                            JOINT,
                            "",
                            "Veldt commits to open its ports.",
                            "commitment 5",
                            "Veldt must open its ports."),
                    new Example(
                            "subject.other",
                            JOINT,
                            "",
                            "We met. Donor countries should pay.",
                            "directive 3",
                            "We met. The bridge should hold."));

    @ParameterizedTest(name = "{0}")
    @FieldSource("EXAMPLES")
    void aRuleDecidesItsExampleAndLeavesItsNearMissAlone(Example example) {
        Bench with = new Bench(example.kind(), example.issuer());
        Bench without = new Bench(example.kind(), example.issuer(), example.rule());
        assertThat(with.last(example.fires())).isEqualTo(example.act());
        if (!isOrderedBeforeTheDefault(example.rule())) {
            assertThat(without.last(example.fires())).isNotEqualTo(example.act());
        }
        assertThat(with.last(example.silent())).isEqualTo(without.last(example.silent()));
    }

    /// These two say early what would come out at the end as well; they only keep later rules from being asked.
    private static boolean isOrderedBeforeTheDefault(String rule) {
        return rule.equals("act.fragment") || rule.equals("act.modal");
    }

    @Test
    void everyRuleHasAnExample() {
        ModelFiles files = ModelFiles.in(Path.of("models"));
        ActVerbs verbs = new ActVerbs(Rules.acts(files));
        WordLists words = WordLists.load(files);
        List<String> ids =
                new ArrayList<>(
                        Stream.concat(
                                        ActRules.all(verbs, words, new TreeSet<>()).map(ActRule::id),
                                        SubjectRoles.all(verbs, words).map(SubjectRule::id))
                                .toList());
        ids.remove("act.modal");
        assertThat(EXAMPLES.stream().map(Example::rule)).containsAll(ids);
        assertThat(Rules.switches(files)).containsAll(ids);
    }

    @Test
    void whatIsSwitchedOffBelongsToTheFingerprint() {
        ModelFiles files = ModelFiles.in(Path.of("models"));
        AnnotatorSettings all = AnnotatorSettings.defaults();
        AnnotatorSettings some = new AnnotatorSettings(true, true, true, new TreeSet<>(List.of("act.must")));
        assertThat(Annotator.fingerprint(files, some)).isNotEqualTo(Annotator.fingerprint(files, all));
    }
}
