package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.models.Lexicon;
import org.pledgescope.text.Paragraph;

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

    /// The mark of verbs of attitude that name deeds where they open an item.
    static final String DEED = "deed";

    private static final int LONGEST_HEADING = 12;

    @Override
    public String id() {
        return "act.bare-item";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        int first = verb(sentence);
        boolean opens =
                context.speaker().bindsItself()
                        && !context.hasSubject()
                        && context.clause().from() <= first
                        && first + 1 < sentence.size()
                        && !words.has(WordClass.ADDRESS, sentence, first)
                        && isBareVerb(context, first);
        if (!opens) {
            return Optional.empty();
        }
        Optional<Lexicon.Match> match = verbs.at(sentence, first);
        boolean isOther =
                match.map(Lexicon.Match::entry)
                        .filter(entry -> !entry.type().equals(ActVerbs.COMMITMENT) && !isDeed(entry, sentence, first))
                        .isPresent();
        if (isOther) {
            return Optional.empty();
        }
        int own = match.map(found -> found.entry().value()).filter(value -> value > 0).orElse(Levels.PROMISE);
        int level = twoVerbs.weakened(Math.min(own, Levels.PROMISE), sentence, context.clause());
        return Optional.of(Reading.commitment(level, context.cue(first, first + 1, id()), Speaker.Role.ISSUER));
    }

    /// "Extend the pier", "Support the crews": verbs of attitude that name deeds where they open an item.
    private boolean isDeed(Lexicon.Entry entry, SentenceView sentence, int first) {
        return entry.type().equals(ActVerbs.EXPRESSIVE)
                && (words.has(WordClass.OPENER, sentence, first) || entry.where().contains(DEED));
    }

    /// The first word, or behind `to`: "To open a port;".
    private static int verb(SentenceView sentence) {
        int first = sentence.firstWord();
        boolean isInfinitive = sentence.is(first, "to") && sentence.isTag(first + 1, "VB") && isWhole(sentence);
        return isInfinitive ? first + 1 : first;
    }

    private boolean isBareVerb(ClauseInContext context, int first) {
        SentenceView sentence = context.sentence();
        boolean isWill = words.has(WordClass.WILL, sentence, first) && sentence.tag(first + 1).equals("VB");
        String tag = sentence.tag(first);
        boolean isBase = (tag.equals("VB") || tag.equals("VBP")) && !words.has(WordClass.HELPER, sentence, first);
        boolean isItem = context.place() == Paragraph.Kind.LIST_ITEM || isClosed(sentence) && isWhole(sentence);
        return isWill || isBase || tag.equals("VBG") && isItem;
    }

    /// A participle opens many sentences and headings; in running text one that is an item has no finite verb of its own,
    /// is not capitalised throughout and ends with a mark.
    private static boolean isWhole(SentenceView sentence) {
        int capitals = 0;
        boolean isRelative = false;
        for (int i = 0; i < sentence.size(); i++) {
            boolean isFinite =
                    sentence.isTag(i, "MD")
                            || sentence.isTag(i, "VBZ")
                            || sentence.isTag(i, "VBP")
                            || sentence.isTag(i, "VBD");
            if (isFinite && !isRelative) {
                return false;
            }
            isRelative |= sentence.isTag(i, "W");
            capitals += Character.isUpperCase(sentence.text(i).codePointAt(0)) ? 1 : 0;
        }
        return capitals * 2 < sentence.size();
    }

    /// Ends with a mark, or is longer than a heading.
    private static boolean isClosed(SentenceView sentence) {
        int last = sentence.size() - 1;
        return sentence.is(last, ".", ";") || sentence.is(last - 1, ".", ";") || sentence.size() > LONGEST_HEADING;
    }
}
