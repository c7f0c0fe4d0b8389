package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.text.Sentence;

/// What makes a promise checkable, and what only looks like it. The text is of 2 May 2031 unless said otherwise.
class PrecisionTest {

    private static Examples examples;

    @BeforeAll
    static void open() {
        examples = Examples.open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    We will open the port by the end of 2032.                        | deadline: by the end of 2032
                    We will open the port in the third quarter of 2032.              | deadline: in the third quarter of 2032
                    We will open the port before the end of the first half of 2033.  | deadline: before the end of the first half of 2033
                    We will open the port on 1 March 2032.                           | deadline: on 1 March 2032
                    We will hold the talks on March 13-14, 2032.                     | deadline: on March 13-14, 2032
                    We will open the port in May of next year.                       | deadline: in May of next year
                    We will end the deficit by FY 2035.                              | deadline: by FY 2035
                    We will reach net zero by mid-century.                           | deadline: by mid-century
                    We will cut emissions deeply in the 2040s.                       | deadline: in the 2040s
                    We will open the port later this year.                           | deadline: later this year
                    We will report before our next summit.                           | deadline: before our next summit
                    We will report within six months.                                | deadline: within six months
                    We will report within a year.                                    | deadline: within a year
                    We will pay at least $1.2 billion.                               | money: at least $1.2 billion
                    We will pay US$450 million.                                      | money: US$450 million
                    We will pay EUR 720 million.                                     | money: EUR 720 million
                    We will pay 70 million crowns.                                   | money: 70 million crowns
                    We will cut waste by at least 30 percent.                        | quantity: at least 30 percent
                    We will lower the rate to 2-1/4 percent.                         | quantity: 2-1/4 percent
                    We approve a 35-basis-point cut.                                 | quantity: 35-basis-point
                    We will train forty-five young officers.                         | quantity: forty-five young officers
                    We will send dozens of boats.                                    | quantity: dozens of boats
                    We will protect two thirds of our mines.                         | quantity: two thirds of
                    We will invest over the next three years.                        | duration: over the next three years
                    We will stand by them for as long as it takes.                   | duration: for as long as it takes
                    We will sign a multi-year plan.                                  | duration: multi-year
                    We task our energy ministers to report.                          | named_body: energy ministers
                    The working group on ports is tasked to map the gaps.            | named_body: working group on ports
                    We ask Ministers to report.                                      | named_body: Ministers
                    We ask that the working groups meet by June 2032.                | deadline: by June 2032
                    We will repay the lenders in full.                               | quantity: in full
                    We will seize the boats of the fourteen companies.               | quantity: fourteen companies
                    We will publish the rules in all three languages.                | quantity: all three languages
                    We will close the mine before the end of our mandate.            | deadline: before the end of our mandate
                    We will meet our 2040 targets.                                   | deadline: 2040
                    We will keep the mine shut until at least 2040.                  | duration: until at least 2040
                    We will pay for the period 2029 to 2036.                         | duration: for the period 2029 to 2036
                    We will act on the decision made to lend $50 million.            | money: $50 million
                    We decided to open the port in June.                             | deadline: in June
                    """)
    void specifiesThePromise(String sentence, String expected) {
        assertThat(precision(examples.readOn("2031-05-02", sentence))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will honour the pact that we signed in 2029.",
                "We will fund the plan announced on 3 March.",
                "Recalling our summit of March 2030, we will meet again.",
                "We will support the 2040 Agenda.",
                "We will stand with the G7.",
                "We will uphold Article 5.",
                "We will enforce Resolution 1325.",
                "We will enforce Order 14257 tariffs.",
                "The two leaders will meet.",
                "We will work in four areas.",
                "We will reach net zero emissions.",
                "We will open one of the ports.",
                "We will march, and they may march.",
                "We thank the working group.",
                "If the lenders return with $50 million, we will resume the talks.",
                "We will join the Million Steps campaigns.",
                "We will act in all three countries.",
                "At the summit in June, the two leaders decided to resume the talks."
            })
    void leavesBackgroundNamesAndHandfulsOut(String sentence) {
        assertThat(precision(examples.readOn("2031-05-02", sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2031-05-02 | We will report by 1 May 2032.            | 10
                    2031-05-02 | We will report by 3 May 2032.            | 7
                    2031-05-02 | We will report by the end of 2031.       | 10
                    2031-05-02 | We will report next year.                | 7
                    2031-05-02 | We will report this year.                | 10
                    2031-05-02 | We will report within six months.        | 10
                    2031-05-02 | We will report within two years.         | 7
                    2031-05-02 | We will report before our next summit.   | 10
                    2031-05-02 | We will report by 2040.                  | 7
                    2031-05    | We will report by 1 May 2032.            | 10
                    2031-05    | We will report by 3 May 2032.            | 7
                    2031       | We will report by the end of 2031.       | 10
                    2031       | We will report by March 2032.            | 7
                    ''         | We will report by the end of 2031.       | 7
                    ''         | We will report this year.                | 10
                    ''         | We will report within a year.            | 10
                    """)
    void aDeadlineWithinAYearOfTheDocumentScoresMore(String date, String sentence, int points) {
        Sentence read = examples.readOn(date, sentence);
        var firmness = read.statements().getFirst().firmness().orElseThrow();
        assertThat(firmness.items()).singleElement().satisfies(item -> assertThat(item.points()).isEqualTo(points));
    }

    @Test
    void datesCountOnlyInCommitments() {
        assertThat(precision(examples.readOn("2031-05-02", "Growth will slow by 2040."))).isEmpty();
    }

    private static java.util.List<String> precision(Sentence sentence) {
        return sentence.precision().stream().map(cue -> cue.type().label() + ": " + examples.text(cue.span())).toList();
    }
}
