package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Statement;

/// Whether a statement is a definitive commitment, and if not, what it fails on.
///
/// @param statement the statement that was asked
/// @param failures  every test that it fails, in the order of [Failure]; empty for a definitive commitment
public record Standing(Statement statement, List<Failure> failures) {

    /// A new firm promise; levels above it are decisions.
    private static final int DEFINITIVE_LEVEL = 5;

    /// The tests of a definitive commitment.
    public enum Failure {
        /// It commits nobody; nothing else is asked then.
        ACT,
        /// It is no new promise and no decision: its level is below 5.
        LEVEL,
        /// It holds only if something else happens, by its own words or those of its stem.
        CONDITION,
        /// Its score is below the band `firm`, which `scale.tsv` begins at 70.
        SCORE;

        /// The test as written in tables, for example `condition`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Standing {
        failures = List.copyOf(failures);
    }

    public static Standing of(Statement statement) {
        List<Failure> failures = new ArrayList<>();
        if (statement.act() != Act.COMMITMENT) {
            failures.add(Failure.ACT);
            return new Standing(statement, failures);
        }
        if (statement.level() < DEFINITIVE_LEVEL) {
            failures.add(Failure.LEVEL);
        }
        if (statement.isConditional()) {
            failures.add(Failure.CONDITION);
        }
        if (statement.firmness().map(Firmness::band).filter(band -> band == Band.FIRM).isEmpty()) {
            failures.add(Failure.SCORE);
        }
        return new Standing(statement, failures);
    }

    public boolean isDefinitive() {
        return failures.isEmpty();
    }

    /// What it fails on with the facts of the case, in the order of the failures: `level 4`,
    /// `condition 'if the parties agree'`, `score 52 (moderate)`.
    ///
    /// @param text of the document that the statement is from
    public List<String> reasons(String text) {
        return failures.stream()
                .map(failure ->
                        switch (failure) {
                            case ACT -> "act " + statement.act().label();
                            case LEVEL -> "level " + statement.level();
                            case CONDITION -> "condition " + conditions(text);
                            case SCORE -> statement.firmness().map(Standing::score).orElse("score");
                        })
                .toList();
    }

    private String conditions(String text) {
        return Stream.concat(statement.inherited().stream(), statement.hedges().stream())
                .filter(cue -> cue.type() == CueType.CONDITION)
                .map(cue -> "'" + cue.span().of(text).replaceAll("\\s+", " ") + "'")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String score(Firmness firmness) {
        return "score " + firmness.score() + " (" + firmness.band().label() + ")";
    }
}
