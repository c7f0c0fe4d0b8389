package org.pledgescope.text;

import java.util.List;
import java.util.Optional;

/// One clause with its own target: the unit that is judged.
///
/// @param span        the clause; lies in its sentence
/// @param level       2 to 6 for commitments (6 firmest), else 0
/// @param demand      1 to 4 for directives (4 firmest), else 0
/// @param actor       who is bound, asked or described
/// @param attribution who says so, where the text merely reports it (an op-ed quoting a minister); else empty
/// @param evidence    the words that made the act, in text order; never empty but for assertions
/// @param hedges      words that weaken it, in text order
/// @param inherited   hedges of the stem that it hangs from as an item of a list; they stand in an earlier sentence
/// @param precision   words that make a commitment checkable, in text order
/// @param firmness    present exactly for commitments
public record Statement(
        Span span,
        Act act,
        int level,
        int demand,
        Actor actor,
        String attribution,
        List<Cue> evidence,
        List<Cue> hedges,
        List<Cue> inherited,
        List<Cue> precision,
        Optional<Firmness> firmness) {

    /// A statement that inherits nothing.
    public Statement(
            Span span,
            Act act,
            int level,
            int demand,
            Actor actor,
            String attribution,
            List<Cue> evidence,
            List<Cue> hedges,
            List<Cue> precision,
            Optional<Firmness> firmness) {
        this(span, act, level, demand, actor, attribution, evidence, hedges, List.of(), precision, firmness);
    }

    public Statement {
        evidence = List.copyOf(evidence);
        hedges = List.copyOf(hedges);
        inherited = List.copyOf(inherited);
        precision = List.copyOf(precision);
        boolean commits = act == Act.COMMITMENT;
        if (commits != (level >= 2 && level <= 6) || (!commits && level != 0)) {
            throw new IllegalArgumentException("level %d does not fit a %s".formatted(level, act.label()));
        }
        if (demand < 0 || demand > 4 || (act != Act.DIRECTIVE && demand != 0)) {
            throw new IllegalArgumentException("demand %d does not fit a %s".formatted(demand, act.label()));
        }
        if (commits != firmness.isPresent()) {
            throw new IllegalArgumentException("firmness belongs to commitments and to them alone: " + act.label());
        }
        if (act != Act.ASSERTION && evidence.isEmpty()) {
            throw new IllegalArgumentException("a %s needs evidence; none given for %s".formatted(act.label(), span));
        }
    }

    /// Whether it holds only if something else happens, by its own words or those of its stem.
    public boolean isConditional() {
        return isConditionalItself() || inherited.stream().anyMatch(Statement::isCondition);
    }

    /// Whether its own words say that it holds only if something else happens.
    public boolean isConditionalItself() {
        return hedges.stream().anyMatch(Statement::isCondition);
    }

    private static boolean isCondition(Cue cue) {
        return cue.type() == CueType.CONDITION;
    }
}
