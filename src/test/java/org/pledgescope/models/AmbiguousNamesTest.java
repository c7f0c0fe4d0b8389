package org.pledgescope.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.MendedText;

/// Names with more than one bearer, each with texts that settle it either way and texts that do not.
class AmbiguousNamesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(ModelFiles.in(Path.of("models")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Georgia held talks with Moldova and Armenia.                  | Georgia | sure",
                "Ports in Georgia reopened. The Georgian coast guard helped.   | Georgia | sure",
                "A factory opened in Atlanta, Georgia this spring.             | Georgia | none",
                "The University of Georgia sent two ships.                     | Georgia | none",
                "Ms Georgia Hale chaired the session.                          | Georgia | none",
                "Florida and Georgia counted again.                            | Georgia | doubtful",
                "Georgia was named twice.                                      | Georgia | doubtful",
                "Jordan and Egypt signed.                                      | Jordan  | sure",
                "Jordan hosts many refugees.                                   | Jordan  | sure",
                "Michael Jordan opened the fair.                               | Jordan  | none",
                "They met on the banks of the Jordan in spring.                | Jordan  | none",
                "Settlers crossed the Jordan and the Jordan River alike.       | Jordan  | none",
                "Jordan Pike spoke first.                                      | Jordan  | doubtful",
                "Jordan spoke first.                                           | Jordan  | doubtful",
                "Turkey and Greece agreed on the islands.                      | Türkiye | sure",
                "Ankara said that Turkey would join.                           | Türkiye | sure",
                "They served roast Turkey at noon.                             | Türkiye | none",
                "The Turkey farm was sold.                                     | Türkiye | none",
                "They served turkey at noon.                                   | Türkiye | none",
                "Turkey was served.                                            | Türkiye | doubtful",
                "Türkiye was asked.                                            | Türkiye | sure",
                "Chad, Niger and Mali left.                                    | Chad    | sure",
                "Mr Chad Orme wrote the note.                                  | Chad    | none",
                "A chad hung from the ballot.                                  | Chad    | none",
                "Chad wrote the note.                                          | Chad    | doubtful",
                "Niger exports uranium.                                        | Niger   | sure",
                "Villages along the Niger flooded.                             | Niger   | none",
                "The Niger Delta and the Niger River flooded.                  | Niger   | none",
                "Nigeria and the Nigerian army.                                | Niger   | none",
                "Talks on Congo resumed.                                       | Congo   | doubtful",
                "The Democratic Republic of the Congo resumed talks.           | Congo   | none",
                "Talks on Korea resumed.                                       | Korea   | doubtful",
                "South Korea and North Korea resumed talks.                    | Korea   | none",
                "Guinea signed.                                                | Guinea  | sure",
                "Guinea pigs were tested.                                      | Guinea  | none",
                "Dominican growers waited.                            | Dominican Republic | sure",
                "Dominican friars taught there.                       | Dominican Republic | none",
                "Roseau and Dominican growers waited.                 | Dominican Republic | doubtful",
                "Guernsey and Jersey signed.                                   | Jersey  | sure",
                "New Jersey signed.                                            | Jersey  | none",
                "Washington answered on Monday.                         | United States | sure",
                "George Washington answered.                            | United States | none",
                "The Washington Summit was long.                        | United States | none",
                "The Washington Summit was long.                        | Washington    | sure",
                "The US answered us.                                    | United States | sure",
                "THEY TELL US NOTHING                                   | United States | doubtful",
                "WHO staff were there, and who else?          | WHO | sure",
                "WHO WILL BEAR THE COST?                      | WHO | doubtful",
                "The Quad met; a quad bike did not.                            | Quad    | sure",
                "Quad Cities flooded.                                          | Quad    | none"
            })
    void theContextSettlesANameOrItIsDoubtful(String text, String entity, String expected) {
        List<EntityMention> mentions =
                Found.in(GAZETTEER, text.strip()).stream().filter(mention -> mention.entity().equals(entity)).toList();
        assertThat(reading(mentions)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We met in May and left on 5 May 2031.   | 2 | sure",
                "It may rain, and they may stay.         | 0 | none",
                "May I thank the hosts?                  | 0 | none",
                "May every ship return.                  | 0 | none",
                "Prime Minister May left.                | 1 | sure",
                "May left.                               | 1 | doubtful"
            })
    void mayIsTheMonthOrAPersonAndNeverTheVerb(String text, int count, String expected) {
        List<EntityMention> mentions =
                GAZETTEER.findLiterally(Found.document(text.strip()), MendedText.of(text.strip()), "May");
        assertThat(mentions).hasSize(count);
        assertThat(reading(mentions)).isEqualTo(expected);
    }

    private static String reading(List<EntityMention> mentions) {
        if (mentions.isEmpty()) {
            return "none";
        }
        return mentions.stream().anyMatch(EntityMention::isDoubtful) ? "doubtful" : "sure";
    }
}
