package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pledgescope.models.Lexicon;
import org.pledgescope.text.Act;

/// Some phrases act whatever their subject; the lexicon marks them with `any` in its column `where`, or with `thing`
/// where a person as subject would make them a report. A body that "is tasked to" act is tasked by the text, those who
/// "are invited to" bid are asked by it, and a crisis that "underscores our commitment" renews it.
///
/// ```
/// The registry [is tasked](act.tasked) to report by May.                 => commitment 5
/// Contractors [are invited to](act.be-asked) bid.                        => directive 1
/// This storm [underscores our commitment](act.thing-renews) to repair.   => commitment 4
/// It [is time to](act.time-to) end the siege.                            => directive 2, in any kind of text
/// The registry is known to report late.                                  => not this rule
/// ```
record AnySubjectRule(ActVerbs any, ActVerbs things, ActVerbs impersonal, TwoVerbRule twoVerbs) implements ActRule {

    /// What the column `where` of acts.tsv can say: whatever the subject is, a thing, `it` alone, that the verb weakens nothing,
    /// that it renews in the past tense, too, that it founds something once, or that it names a deed where it opens an item.
    static final Set<String> SUBJECTS =
            Set.of(
                    "any",
                    "thing",
                    "it",
                    TwoVerbRule.ALONE,
                    ListedVerbRule.TOLD,
                    ListedVerbRule.FOUNDS,
                    ListedVerbRule.GOING_ON,
                    BareItemRule.DEED);

    static AnySubjectRule of(ActVerbs verbs, TwoVerbRule twoVerbs) {
        return new AnySubjectRule(
                new ActVerbs(verbs.lexicon().where("any")),
                new ActVerbs(verbs.lexicon().where("thing")),
                new ActVerbs(verbs.lexicon().where("it")),
                twoVerbs);
    }

    @Override
    public String id() {
        return "act.any-subject";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        if (context.isOwn() || context.hasModal()) {
            return Optional.empty();
        }
        int verb = context.clause().groupStart();
        if (context.sentence().is(context.clause().subject(), "it")) {
            Optional<Lexicon.Match> match = impersonal.at(context.sentence(), verb);
            if (match.isPresent()) {
                return match.map(found -> reading(context, found));
            }
        }
        if (!context.speaker().bindsItself()) {
            return Optional.empty();
        }
        Optional<Lexicon.Match> match = any.at(context.sentence(), verb);
        if (match.isEmpty() && context.subject() == Speaker.Role.THING) {
            match = things.at(context.sentence(), verb);
        }
        return match.map(found -> reading(context, found));
    }

    private Reading reading(ClauseInContext context, Lexicon.Match match) {
        Lexicon.Entry entry = match.entry();
        var cue = context.cue(match.from(), match.to(), "act." + entry.id());
        return switch (entry.type()) {
            case ActVerbs.COMMITMENT ->
                    Reading.commitment(
                            twoVerbs.weakened(entry.value(), context.sentence(), context.clause()),
                            cue,
                            Speaker.Role.OWN_BODY);
            case ActVerbs.DIRECTIVE -> Reading.directive(entry.value(), cue, Speaker.Role.OTHER);
            case ActVerbs.EXPRESSIVE -> new Reading(Act.EXPRESSIVE, 0, 0, List.of(cue), context.subject());
            default -> context.assertion();
        };
    }
}
