package org.pledgescope.annotate;

import java.util.Optional;

/// A body that "is tasked to" act is tasked by the text, whoever the body is.
///
/// ```
/// The registry [is tasked](act.tasked) to report by May.   => commitment 5
/// The registry is known to report late.                    => not this rule
/// ```
record TaskedRule(ActVerbs verbs, TwoVerbRule twoVerbs) implements ActRule {

    @Override
    public String id() {
        return "act.tasked";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        if (clause.isOwn() || !clause.speaker().bindsItself()) {
            return Optional.empty();
        }
        return verbs.at(clause.sentence(), clause.clause().groupStart())
                .filter(match -> match.entry().id().equals("tasked"))
                .map(match ->
                        Reading.commitment(
                                twoVerbs.weakened(Levels.PROMISE, clause.sentence(), clause.clause()),
                                clause.cue(match.from(), match.to(), id()),
                                Speaker.Role.OWN_BODY));
    }
}
