package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import org.pledgescope.models.Lexicon;
import org.pledgescope.text.Act;

/// `May` at the head of a sentence wishes, and `would like to` before a verb of attitude or `see` is that attitude put
/// politely.
///
/// ```
/// [May](act.wish) this year prove me right.          => expressive
/// We [would like to](act.wish) thank the hosts.      => expressive
/// We [would like to](act.wish) see a fund.           => expressive
/// Talks may resume.                                  => not this rule
/// I should like to speak about the sea.              => not this rule
/// ```
record WishRule(ActVerbs verbs) implements ActRule {

    @Override
    public String id() {
        return "act.wish";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        int modal = context.clause().modal();
        boolean isMay = context.hasModal() && modal == 0 && sentence.is(0, "may");
        return isMay || isPolite(context)
                ? Optional.of(
                        new Reading(
                                Act.EXPRESSIVE, 0, 0, List.of(context.cue(modal, modal + 1, id())), context.subject()))
                : Optional.empty();
    }

    private boolean isPolite(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        return context.isOwn()
                && context.hasModal()
                && sentence.is(clause.modal(), "would", "should", "'d")
                && sentence.lemma(clause.predicate()).equals("like")
                && clause.complements().stream().anyMatch(verb -> isAttitude(sentence, verb));
    }

    private boolean isAttitude(SentenceView sentence, int verb) {
        return sentence.is(verb, "see")
                || verbs.at(sentence, verb)
                        .map(Lexicon.Match::entry)
                        .filter(entry -> entry.type().equals(ActVerbs.EXPRESSIVE))
                        .isPresent();
    }
}
