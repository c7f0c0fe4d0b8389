package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.models.Lexicon;

/// A text that binds its issuer and begins a sentence with a bare verb leaves out its stem: "Strengthen early warning",
/// "Supporting the fund", "Will lend $5 million". The stem is `we will` as far as anybody can tell, weakened by the
/// verb; a verb of attitude keeps its attitude.
///
/// ```
/// [Strengthen](act.bare-item) early warning;   => commitment 5, in a communiqué
/// [Explore](act.bare-item) a link;             => commitment 2, in a communiqué
/// Strength lies in early warning.              => not this rule
/// (op-ed) Strengthen early warning.            => not this rule
/// ```
record BareItemRule(ActVerbs verbs, WordLists words, TwoVerbRule twoVerbs) implements ActRule {

    @Override
    public String id() {
        return "act.bare-item";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        int first = firstWord(sentence);
        boolean opens =
                context.speaker().bindsItself()
                        && !context.hasSubject()
                        && context.clause().from() <= first
                        && first + 1 < sentence.size()
                        && isBareVerb(sentence, first);
        if (!opens) {
            return Optional.empty();
        }
        Optional<Lexicon.Match> match = verbs.at(sentence, first);
        boolean isOther =
                match.map(Lexicon.Match::entry)
                        .filter(entry -> !entry.type().equals(ActVerbs.COMMITMENT) && !entry.id().equals("support"))
                        .isPresent();
        if (isOther) {
            return Optional.empty();
        }
        int own = match.map(found -> found.entry().value()).filter(value -> value > 0).orElse(Levels.PROMISE);
        int level = twoVerbs.weakened(Math.min(own, Levels.PROMISE), sentence, context.clause());
        return Optional.of(Reading.commitment(level, context.cue(first, first + 1, id()), Speaker.Role.ISSUER));
    }

    private boolean isBareVerb(SentenceView sentence, int first) {
        boolean isWill = words.has(WordClass.WILL, sentence, first) && sentence.tag(first + 1).equals("VB");
        String tag = sentence.tag(first);
        boolean isBase = (tag.equals("VB") || tag.equals("VBP")) && !words.has(WordClass.HELPER, sentence, first);
        return isWill || isBase || tag.equals("VBG") && isWholeItem(sentence);
    }

    /// A participle opens many sentences and headings; one that is an item has no finite verb, is not capitalised
    /// throughout and ends with a mark.
    private static boolean isWholeItem(SentenceView sentence) {
        int capitals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isTag(i, "MD")
                    || sentence.isTag(i, "VBZ")
                    || sentence.isTag(i, "VBP")
                    || sentence.isTag(i, "VBD")) {
                return false;
            }
            capitals += Character.isUpperCase(sentence.text(i).codePointAt(0)) ? 1 : 0;
        }
        int last = sentence.size() - 1;
        boolean isClosed = sentence.is(last, ".", ";") || sentence.is(last - 1, ".", ";");
        return isClosed && capitals * 2 < sentence.size();
    }

    private static int firstWord(SentenceView sentence) {
        int first = 0;
        while (first < sentence.size() - 1 && !Character.isLetter(sentence.text(first).codePointAt(0))) {
            first++;
        }
        return first;
    }
}
