package org.pledgescope.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a line of plain text is a heading. A sentence taken for a heading is not read for commitments, so a line in
/// doubt is none: a heading is short, ends without a full stop, and is either in capitals, or in title case, or it
/// stands alone and has no verb.
final class Headings {

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?i)(?:article|section|chapter|part|annex|appendix)\\s+"
                            + "(?:\\d{1,3}|[ivxl]{1,6}|[a-z])(?:\\s*[-–—:.]\\s*\\S.{0,80})?");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Pd}/]+");
    private static final Pattern GREETING =
            Pattern.compile(
                    "(?i)[^\\p{L}]*(?:mr|mrs|ms|madam|your|his|her|h\\.?\\s?e|excellenc\\w*|ladies|distinguished|hono\\w*|hon|"
                        + "dear|esteemed|fellow|thank|president\\s+of|(?:the\\s+|un\\s+)?secretary|heads\\s+of|"
                        + "in\\s+the\\s+name|bismillah\\w*|on\\s+behalf|at\\s+the\\s+outset|allow|voting)(?![\\p{L}]).*",
                    Pattern.DOTALL);
    private static final Set<String> VERBS =
            Set.of(
                    "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "shall", "would", "should",
                    "must", "can", "could", "may", "might", "do", "does", "did", "we", "i", "you", "he", "she", "they",
                    "it", "our", "not", "who", "that", "which");
    private static final int LONGEST = 100;
    private static final int LONGEST_TITLE = 180;
    private static final int MOST_WORDS_ALONE = 8;
    private static final int MOST_WORDS_TITLE = 14;
    private static final int LONG_WORD = 4;

    private Headings() {}

    /// `Article 4`, `Annex II`, `Section 1: Scope` as a line of its own.
    static boolean isArticle(String text, Line line) {
        return line.length() < LONGEST && ARTICLE.matcher(text).region(line.start(), line.end()).matches();
    }

    static boolean isArticle(String words) {
        return words.length() < LONGEST && ARTICLE.matcher(words).matches();
    }

    /// @param isAlone whether empty lines stand before and behind it, or what comes next is a long paragraph
    static boolean isHeading(String words, boolean isAlone) {
        if (words.isEmpty()
                || words.length() > LONGEST
                || isEnded(words, ".!?;,")
                || startsLow(words)
                || GREETING.matcher(words).matches()) {
            return false;
        }
        return isCapital(words)
                || isAlone && !words.endsWith(":") && !hasVerb(words) && wordCount(words) <= MOST_WORDS_ALONE;
    }

    /// The first line of a text is its title on less evidence.
    ///
    /// @param next what follows
    static boolean isTitle(String words, boolean isAlone, String next) {
        if (words.length() < 2
                || words.length() > LONGEST_TITLE
                || isEnded(words, ".;,:")
                || startsLow(words)
                || startsLow(next)) {
            return false;
        }
        boolean isMarked =
                ".*-•#".indexOf(words.charAt(0)) >= 0 || isArticle(words) || GREETING.matcher(words).matches();
        boolean isSpoken = !isCapital(words) && (!isAlone || wordCount(words) > MOST_WORDS_TITLE);
        return !isMarked && !isSpoken && wordCount(words) > 1;
    }

    /// Whether words that end with a colon begin the sentence of a list rather than head a part of the text.
    static boolean isStem(String words, boolean isBeforeList) {
        return hasVerb(words) || isBeforeList && !isCapital(words);
    }

    static boolean isCapital(String text, Line line) {
        return isCapital(text.substring(line.start(), line.end()));
    }

    /// Whether most words of four letters or more begin with a capital, and the first one does.
    private static boolean isCapital(String words) {
        long all = WORD.matcher(words).results().filter(word -> word.group().length() >= LONG_WORD).count();
        long capital =
                WORD.matcher(words)
                        .results()
                        .map(word -> word.group())
                        .filter(word -> word.length() >= LONG_WORD)
                        .filter(word ->
                                word.codePoints().filter(Character::isLetterOrDigit).findFirst().stream()
                                        .anyMatch(first -> !Character.isLowerCase(first)))
                        .count();
        return all > 0 && capital * 4 >= all * 3 && (capital > 1 || all == capital && !hasVerb(words));
    }

    private static boolean hasVerb(String words) {
        return WORD.matcher(words).results().anyMatch(word -> VERBS.contains(word.group().toLowerCase(Locale.ROOT)));
    }

    private static long wordCount(String words) {
        return WORD.matcher(words).results().count();
    }

    private static boolean isEnded(String words, String marks) {
        int end = words.length();
        while (end > 1 && "\"”’')".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return marks.indexOf(words.charAt(end - 1)) >= 0;
    }

    private static boolean startsLow(String words) {
        int first = words.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
        return Character.isLowerCase(first);
    }
}
