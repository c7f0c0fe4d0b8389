package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Span;

/// Finds words that the entities files do not know.
final class LiteralScan {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    private final NameContexts contexts;
    private final Predicate<String> isExactForm;

    /// @param isExactForm whether words are an entity's when written just so: the `US` among matches of `us`
    LiteralScan(NameContexts contexts, Predicate<String> isExactForm) {
        this.contexts = contexts;
        this.isExactForm = isExactForm;
    }

    /// @param paragraphs in offsets of the mended text
    List<EntityMention> find(String words, MendedText mended, List<Span> paragraphs) {
        String text = NameScan.plain(mended.text());
        Matcher matcher = pattern(words).matcher(text);
        List<EntityMention> mentions = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            matcher.region(paragraph.start(), paragraph.end());
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                NameReading reading = reading(words, text, span, paragraph);
                if (reading != NameReading.OTHER) {
                    mentions.add(
                            new EntityMention(
                                    mended.original(span.start(), span.end()),
                                    words,
                                    EntityType.MISC,
                                    EntityMention.Rule.NAME,
                                    EntityMention.Form.at(text, span),
                                    reading == NameReading.DOUBTFUL));
                }
            }
        }
        return mentions;
    }

    private NameReading reading(String words, String text, Span span, Span paragraph) {
        String found = span.of(text);
        if (!found.equals(words) && isExactForm.test(found)) {
            return NameReading.OTHER;
        }
        return contexts.reading(words, text, span, paragraph)
                .or(() -> contexts.otherwise(words))
                .orElse(NameReading.SAME);
    }

    private Pattern pattern(String words) {
        String plain = NameScan.plain(words.strip().replace('’', '\''));
        String quoted = Arrays.stream(plain.split("\\s+")).map(Pattern::quote).collect(Collectors.joining(" +"));
        boolean startsWord = Character.isLetterOrDigit(plain.codePointAt(0));
        boolean endsWord = Character.isLetterOrDigit(plain.codePointBefore(plain.length()));
        return Pattern.compile(
                (startsWord ? NO_LETTER_BEFORE : "") + quoted + (endsWord ? NO_LETTER_AFTER : ""),
                isExact(plain) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private boolean isExact(String words) {
        boolean hasCapital = !words.equals(words.toLowerCase(Locale.ROOT));
        boolean isAcronym = words.length() > 1 && hasCapital && words.equals(words.toUpperCase(Locale.ROOT));
        return isAcronym || hasCapital && contexts.speaksOf(words);
    }
}
