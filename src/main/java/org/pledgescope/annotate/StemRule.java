package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import org.pledgescope.text.Act;

/// A list item without a subject takes over the act of the stem that it hangs from, weakened by its own verb.
///
/// ```
/// We will: - [open](act.stem) a port;      => commitment 5
/// We will: - [consider](act.stem) a port;  => commitment 2
/// We call on all sides: - [stop](act.stem) firing;   => directive
/// We welcome: - [the](act.stem) new port;  => expressive
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
        return hasSubject(clause)
                ? Optional.empty()
                : clause.stem().filter(stem -> mayHang(clause.sentence(), stem)).map(stem -> item(clause, stem));
    }

    /// What is welcomed or supported is named by nouns; a verb opens a list of another kind.
    private static boolean mayHang(SentenceView item, Reading stem) {
        boolean opensWithVerb =
                item.isTag(0, "VB") || item.isTag(1, "VB") && !Character.isLetter(item.text(0).charAt(0));
        return stem.act() != Act.EXPRESSIVE || !opensWithVerb;
    }

    /// A subject without a finite verb is a parser's mistake: "$2 million to extend the trail to the coast".
    private static boolean hasSubject(ClauseInContext clause) {
        return clause.hasSubject() && !clause.sentence().isVerbless();
    }

    private Reading item(ClauseInContext clause, Reading stem) {
        if (stem.act() == Act.DIRECTIVE) {
            return Reading.directive(stem.demand(), clause.cue(0, 1, id()), stem.speaker());
        }
        if (stem.act() == Act.EXPRESSIVE) {
            return new Reading(Act.EXPRESSIVE, 0, 0, List.of(clause.cue(0, 1, id())), stem.speaker());
        }
        int level = twoVerbs.weakenedByAll(stem.level(), clause.sentence(), clause.clause());
        return Reading.commitment(Math.max(level, Levels.POSSIBILITY), clause.cue(0, 1, id()), stem.speaker());
    }
}
