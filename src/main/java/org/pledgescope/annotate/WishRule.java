package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import org.pledgescope.models.Lexicon;
import org.pledgescope.text.Act;

/// `May` at the head of a sentence wishes, and `would like to` before a verb of attitude, a demand or `see` is that
/// attitude or demand put politely.
///
/// ```
/// [May](act.wish) this year prove me right.          => expressive
/// We [would like to](act.wish) thank the hosts.      => expressive
/// We [would like to](act.wish) see a fund.           => expressive
/// I [would like to](act.wish) urge all sides to talk. => directive
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
        if (!isMay && isPolite(context, ActVerbs.DIRECTIVE)) {
            return Optional.of(Reading.directive(Levels.URGE, context.cue(modal, modal + 1, id()), context.subject()));
        }
        return isMay || isPolite(context, ActVerbs.EXPRESSIVE)
                ? Optional.of(
                        new Reading(
                                Act.EXPRESSIVE, 0, 0, List.of(context.cue(modal, modal + 1, id())), context.subject()))
                : Optional.empty();
    }

    private boolean isPolite(ClauseInContext context, String type) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        return context.isOwn()
                && context.hasModal()
                && sentence.is(clause.modal(), "would", "should", "'d")
                && sentence.lemma(clause.predicate()).equals("like")
                && clause.complements().stream().anyMatch(verb -> isOfType(sentence, verb, type));
    }

    private boolean isOfType(SentenceView sentence, int verb, String type) {
        return type.equals(ActVerbs.EXPRESSIVE) && sentence.is(verb, "see")
                || verbs.at(sentence, verb)
                        .map(Lexicon.Match::entry)
                        .filter(entry -> entry.type().equals(type))
                        .isPresent();
    }
}
