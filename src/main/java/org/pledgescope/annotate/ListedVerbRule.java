package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import org.pledgescope.models.Lexicon;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentKind;

/// The issuer's verb, looked up in the lexicon of acts. What was done before the text is told, not promised: work in the
/// past tense ("we maintained") and things founded earlier, unless the verb restates a promise or the text says today.
/// Asking an own body is tasking it.
///
/// ```
/// We [pledge](act.pledge) new aid.                   => commitment 5
/// We [ask](act.ask) the bank to report.              => directive 2
/// We [ask](act.ask) our ministers to report.         => commitment 5
/// We [welcome](act.welcome) the ceasefire.           => expressive
/// We have maintained a fleet.                        => assertion
/// We had to decide.                                  => assertion
/// ```
record ListedVerbRule(ActVerbs verbs, WordLists words, TwoVerbRule twoVerbs) implements ActRule {

    /// The mark of phrases that renew a commitment in the past tense, too: "they met to reaffirm".
    static final String TOLD = "told";

    /// The mark of verbs that found something once: in the perfect they tell of it.
    static final String FOUNDS = "founds";

    /// Mark of a row whose promise lies in going on, so that its past tells.
    static final String GOING_ON = "going-on";

    private static final int REACH = 7;

    @Override
    public String id() {
        return "act.listed";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        return clause.isOwn()
                ? verbs.of(clause.sentence(), clause.clause()).map(match -> reading(clause, match))
                : Optional.empty();
    }

    private Reading reading(ClauseInContext context, Lexicon.Match match) {
        Cue cue = context.cue(match.from(), match.to(), "act." + match.entry().id());
        return switch (match.entry().type()) {
            case ActVerbs.COMMITMENT -> commitment(context, match, cue);
            case ActVerbs.DIRECTIVE ->
                    asksOwnBody(context.sentence(), match.to())
                            ? Reading.commitment(Levels.PROMISE, cue, context.subject())
                            : Reading.directive(match.entry().value(), cue, context.subject());
            case ActVerbs.EXPRESSIVE -> new Reading(Act.EXPRESSIVE, 0, 0, List.of(cue), context.subject());
            case ActVerbs.ASSERTION -> context.assertion();
            default -> throw new IllegalStateException("type of act " + match.entry().type());
        };
    }

    private Reading commitment(ClauseInContext context, Lexicon.Match match, Cue cue) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        int level = match.entry().value();
        boolean goesOn = level <= Levels.RENEWED || match.entry().where().contains(GOING_ON);
        boolean isWork = goesOn && !match.entry().where().contains(TOLD);
        boolean isTold =
                isPast(sentence, clause) && isWork
                        || isRetold(sentence, clause, match)
                        || isDated(sentence, clause)
                        || isPastDuty(sentence, clause)
                        || isHistory(context);
        if (isTold) {
            return context.assertion();
        }
        return Reading.commitment(twoVerbs.weakened(level, sentence, clause), cue, context.subject());
    }

    /// "We discussed", "we have maintained": done, not promised. Taggers call the last of several past forms a participle.
    private boolean isPast(SentenceView sentence, Clause clause) {
        boolean isPerfect = sentence.lemma(clause.groupStart()).equals("have");
        boolean isBareParticiple =
                sentence.tag(clause.predicate()).equals("VBN") && clause.groupStart() == clause.predicate();
        boolean isPlainPast = sentence.tag(clause.predicate()).equals("VBD") || isBareParticiple;
        return (isPerfect || isPlainPast) && !words.has(WordClass.RESTATING, sentence, clause.predicate());
    }

    /// "We launched a fund", "the Alliance has launched a fund" tell what was done before, unless they say today; "the
    /// leaders launched" and "the leaders have launched" are the act itself.
    private boolean isRetold(SentenceView sentence, Clause clause, Lexicon.Match match) {
        boolean isPerfect = sentence.lemma(clause.groupStart()).equals("have");
        boolean isOfOne = sentence.is(clause.groupStart(), "has");
        boolean isDone =
                match.entry().where().contains(FOUNDS)
                        && (isOfOne
                                || sentence.is(clause.subject(), "we", "i")
                                        && (isPerfect || sentence.tag(clause.predicate()).equals("VBD")));
        return isDone && !words.hasAny(WordClass.TODAY, sentence, 0, sentence.size());
    }

    /// "We had to decide": parses take the infinitive for the sentence's verb.
    private boolean isPastDuty(SentenceView sentence, Clause clause) {
        int need = clause.predicate() - 2;
        return sentence.is(need + 1, "to") && sentence.isTag(need, "VBD") && words.has(WordClass.NEED, sentence, need);
    }

    /// "One year ago we launched", "in March our nations announced": dated before the text.
    private boolean isDated(SentenceView sentence, Clause clause) {
        return sentence.tag(clause.predicate()).equals("VBD")
                && (words.hasAny(WordClass.PAST_TIME, sentence, 0, clause.predicate() + REACH)
                        || words.hasAny(WordClass.OPENING_DATE, sentence, 0, Math.min(2, clause.predicate())));
    }

    /// An op-ed or a speech tells what was promised; only a joint statement promises in the past tense.
    private static boolean isHistory(ClauseInContext context) {
        return !context.speaker().isJoint()
                && context.speaker().kind() != DocumentKind.CENTRAL_BANK
                && (context.sentence().tag(context.clause().predicate()).equals("VBD")
                        || context.sentence().lemma(context.clause().groupStart()).equals("have"))
                && !context.sentence().isTag(context.clause().groupStart(), "VBP");
    }

    private boolean asksOwnBody(SentenceView sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
            if (words.has(WordClass.TASKED_ORGAN, sentence, i)) {
                return !isNamed(sentence, from, i)
                        && (words.has(WordClass.DEFINITE, sentence, from)
                                || words.has(WordClass.OURS, sentence, from - 1));
            }
            if (sentence.is(i, "to", ",", ".")) {
                return false;
            }
        }
        return false;
    }

    /// Whether an organ has a name of its own ("the Security Council") or belongs to one ("the secretariat of the
    /// United Nations") and the text does not call it its own.
    private static boolean isNamed(SentenceView sentence, int from, int organ) {
        int next = organ + (sentence.is(organ + 2, "the") ? 3 : 2);
        boolean isOfName = sentence.is(organ + 1, "of") && sentence.isTag(next, "NNP");
        return !sentence.is(from, "our") && (sentence.isTag(organ, "NNP") || isOfName);
    }
}
