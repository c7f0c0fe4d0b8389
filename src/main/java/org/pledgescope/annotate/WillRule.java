package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.models.Lexicon;

/// `Will` and `shall` of the issuer or its bodies promise, positively or negatively; a weaker verb after them takes
/// the level down. Of anybody and anything else they forecast.
///
/// ```
/// We [will](act.will) not sell the port.      => commitment 5
/// We [will consider](act.consider) a port.    => commitment 2
/// Growth will slow.                           => not this rule
/// ```
record WillRule(ActVerbs verbs, WordLists words, TwoVerbRule twoVerbs) implements ActRule {

    static final String ID = "act.will";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        boolean promises =
                clause.isOwn()
                        && clause.hasModal()
                        && words.has(WordClass.WILL, clause.sentence(), clause.clause().modal());
        return promises ? Optional.of(promise(verbs, twoVerbs, clause)) : Optional.empty();
    }

    /// A promise by `will`, at the level of what is promised.
    static Reading promise(ActVerbs verbs, TwoVerbRule twoVerbs, ClauseInContext context) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        Optional<Lexicon.Match> match = verbs.at(sentence, clause.groupStart());
        int own =
                match.map(Lexicon.Match::entry)
                        .filter(entry -> entry.type().equals(ActVerbs.COMMITMENT))
                        .map(Lexicon.Entry::value)
                        .orElse(Levels.PROMISE);
        int level = twoVerbs.weakened(Math.min(own, Levels.PROMISE), sentence, clause);
        int end = Math.max(clause.predicate() + 1, match.map(Lexicon.Match::to).orElse(0));
        String rule = match.filter(m -> own < Levels.PROMISE).map(m -> "act." + m.entry().id()).orElse(ID);
        return Reading.commitment(
                level, context.cue(Math.min(clause.modal(), clause.predicate()), end, rule), context.subject());
    }
}
