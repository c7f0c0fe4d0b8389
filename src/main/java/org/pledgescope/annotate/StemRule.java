package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.Act;

/// A list item without a subject takes over the act of the stem that it hangs from, weakened by its own verb.
///
/// ```
/// We will: - [open](act.stem) a port;      => commitment 5
/// We will: - [consider](act.stem) a port;  => commitment 2
/// We call on all sides: - [stop](act.stem) firing;   => directive
/// The list holds: - a port;                => not this rule, for want of an act
/// ```
record StemRule(TwoVerbRule twoVerbs) implements ActRule {

    static final String ID = "act.stem";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        return hasSubject(clause) ? Optional.empty() : clause.stem().map(stem -> item(clause, stem));
    }

    /// A subject without a finite verb is a parser's mistake: "$2 million to extend the trail to the coast".
    private static boolean hasSubject(ClauseInContext clause) {
        return clause.hasSubject() && !clause.sentence().isVerbless();
    }

    private Reading item(ClauseInContext clause, Reading stem) {
        if (stem.act() == Act.DIRECTIVE) {
            return Reading.directive(stem.demand(), clause.cue(0, 1, id()), stem.speaker());
        }
        int level = twoVerbs.weakenedByAll(stem.level(), clause.sentence(), clause.clause());
        return Reading.commitment(Math.max(level, Levels.POSSIBILITY), clause.cue(0, 1, id()), stem.speaker());
    }
}
