package org.pledgescope.ingest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgescope.text.DocumentKind;

/// Tells for whom a text speaks from its title, its path or id and its first sentence. Countries that are the topic
/// ("Joint Statement of Japan and India on Ukraine") are no issuers. An op-ed and a news story speak for their author,
/// who is known by a byline only.
final class IssuerInference {

    /// `AFG_70_2015`, `ID00011_2008_Afghanistan`: speeches of the United Nations' general debate.
    private static final Pattern DEBATE_CODE = Pattern.compile("(?<![A-Za-z])([A-Z]{2,3})_\\d{2}_\\d{4}");

    private static final Pattern DEBATE_NAME = Pattern.compile("ID\\d{5}_\\d{4}_([\\p{L} ]+)");
    private static final Pattern TOPIC =
            Pattern.compile(
                    " (?:on|regarding|concerning|about|for|against|announcing|endorsing|building|elevating|commemorating|reaffirming|welcoming|strengthening|to"
                        + " mark) ");
    private static final Pattern AUTHOR = Pattern.compile(" (?:by|from|between) ");
    private static final Pattern WE =
            Pattern.compile(
                    "^(?:we|today),?\\s(?:the\\s|prime|president|.{0,40}leaders).{0,400}?"
                            + "(?=\\bmet\\b|\\baffirm|\\bhave\\b|\\bhold\\b"
                            + "|\\bconvened|\\bgathered|\\breaffirm|\\bare\\b|\\bcommit|\\.\\s)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?m)^\\s*(?:By|BY)\\s+"
                            + "(\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al)){1,4})\\s*$");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "\\b(?:President|Prime Minister|Premier|Chancellor|King|Queen|Governor|(?:Foreign|Finance)"
                            + " Minister) of (?:the )?(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3})");
    private static final int BYLINE_WITHIN = 600;
    private static final Map<String, String> WHOLE = new LinkedHashMap<>();
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        for (String[] cells : Table.rows("issuers.tsv")) {
            (cells[2].equals("yes") ? WHOLE : PARTS).put(" " + cells[0] + " ", cells[1]);
        }
    }

    /// All names that add up.
    private static final class Longest {
        static final List<Map.Entry<String, String>> FIRST =
                Stream.of(Countries.byName(), PARTS)
                        .flatMap(table -> table.entrySet().stream())
                        .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(String::length).reversed()))
                        .toList();

        private Longest() {}
    }

    private IssuerInference() {}

    static boolean isDebateSpeech(String name) {
        return DEBATE_CODE.matcher(name).find() || DEBATE_NAME.matcher(name).find();
    }

    static Optional<String> issuer(DocumentKind kind, String name, String title, String text) {
        return switch (kind) {
            case OP_ED, NEWS -> byline(text);
            case SPEECH -> debater(name).or(() -> named(Table.folded(title))).or(() -> office(title));
            case CENTRAL_BANK -> whole(Table.folded(name + " " + title + " " + opening(text)));
            case TREATY -> Optional.of("the Parties");
            case COMMUNIQUE, PRESS_RELEASE, STRATEGY, MANIFESTO -> speaker(name, title, text);
            case ENCYCLOPEDIA -> Optional.empty();
            case OTHER -> authors(Table.folded(title)).or(() -> inFirstSentence(text));
        };
    }

    private static Optional<String> speaker(String name, String title, String text) {
        return inTitle(Table.folded(title))
                .or(() -> inTitle(Table.folded(withoutFolder(name))))
                .or(() -> inFirstSentence(text));
    }

    /// Those whom the title names as its authors (`by`, `from`), else those before its topic, else a known group or at
    /// least two parties anywhere: a single country in the topic is more often its object.
    private static Optional<String> inTitle(String words) {
        String head = untilTopic(words);
        return authors(words)
                .or(() -> named(head))
                .or(() -> named(words).filter(issuer -> issuer.contains("; ") || whole(words).isPresent()));
    }

    private static Optional<String> authors(String words) {
        Matcher author = AUTHOR.matcher(words);
        return author.find() ? named(untilTopic(words.substring(author.end() - 1))) : Optional.empty();
    }

    /// "Speech of the President of Oban to the Assembly": the state of the office, though no table knows it.
    private static Optional<String> office(String title) {
        Matcher office = OFFICE.matcher(title);
        return office.find() ? Optional.of(office.group(1)) : Optional.empty();
    }

    private static String untilTopic(String words) {
        Matcher topic = TOPIC.matcher(words);
        return topic.find() ? words.substring(0, topic.start() + 1) : words;
    }

    private static Optional<String> inFirstSentence(String text) {
        Matcher we = WE.matcher(opening(text));
        return we.find() ? named(Table.folded(we.group())) : Optional.empty();
    }

    private static Optional<String> named(String folded) {
        Optional<String> whole = whole(folded);
        return whole.isPresent() ? whole : parts(folded);
    }

    private static Optional<String> whole(String folded) {
        return WHOLE.entrySet().stream()
                .filter(row -> folded.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// In the order in which the words stand; longer names win over names within them.
    private static Optional<String> parts(String folded) {
        Map<Integer, String> found = new TreeMap<>();
        StringBuilder rest = new StringBuilder(folded);
        Longest.FIRST.forEach(row -> take(rest, row.getKey(), row.getValue(), found));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.values().stream().distinct().collect(Collectors.joining("; ")));
    }

    private static void take(StringBuilder rest, String words, String issuer, Map<Integer, String> found) {
        int at = rest.indexOf(words);
        while (at >= 0) {
            found.put(at, issuer);
            rest.replace(at + 1, at + words.length() - 1, "-".repeat(words.length() - 2));
            at = rest.indexOf(words, at + 1);
        }
    }

    private static Optional<String> debater(String name) {
        Matcher code = DEBATE_CODE.matcher(name);
        if (code.find()) {
            return Countries.ofCode(code.group(1));
        }
        Matcher country = DEBATE_NAME.matcher(name);
        return country.find() ? Optional.of(country.group(1).strip()) : Optional.empty();
    }

    private static Optional<String> byline(String text) {
        Matcher byline = BYLINE.matcher(opening(text));
        return byline.find() ? Optional.of(byline.group(1)) : Optional.empty();
    }

    private static String withoutFolder(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(BYLINE_WITHIN, text.length()));
    }
}
