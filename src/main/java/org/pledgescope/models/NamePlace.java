package org.pledgescope.models;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgescope.text.Span;

/// Where words stand that settle what a name means.
enum NamePlace {
    /// Directly before the name.
    BEFORE {
        @Override
        Pattern pattern(String words) {
            return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives(words) + ")[ .]*$", FLAGS);
        }

        @Override
        String window(String text, Span name, Span paragraph) {
            return text.substring(Math.max(paragraph.start(), name.start() - REACH), name.start());
        }
    },
    /// Directly after the name, with its possessive ending or a comma if it has one.
    AFTER {
        @Override
        Pattern pattern(String words) {
            return Pattern.compile("^ *(?:" + alternatives(words) + ")(?![\\p{L}\\p{N}])", FLAGS);
        }

        @Override
        String window(String text, Span name, Span paragraph) {
            return text.substring(name.end(), Math.min(paragraph.end(), name.end() + REACH));
        }
    },
    /// Anywhere in the name's paragraph.
    NEAR {
        @Override
        Pattern pattern(String words) {
            return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives(words) + ")(?![\\p{L}\\p{N}])", FLAGS);
        }

        @Override
        String window(String text, Span name, Span paragraph) {
            return paragraph.of(text);
        }
    },
    /// A capitalised word follows that is none of the given words, as a surname follows a given name.
    CAPITAL {
        @Override
        Pattern pattern(String words) {
            return Pattern.compile("^ (?!(?:%s)(?!\\p{L}))\\p{Lu}\\p{Ll}".formatted(alternatives(words)));
        }

        @Override
        String window(String text, Span name, Span paragraph) {
            return AFTER.window(text, name, paragraph);
        }
    },
    /// The words about the name are all in capitals, so that its own capitals say nothing.
    CAPITALS {
        @Override
        Pattern pattern(String words) {
            return Pattern.compile("^(?=.*\\p{Lu}{3,})\\P{Ll}*$");
        }

        @Override
        String window(String text, Span name, Span paragraph) {
            return BEFORE.window(text, name, paragraph) + "#" + AFTER.window(text, name, paragraph);
        }
    },
    /// Wherever the name stands.
    ANY {
        @Override
        Pattern pattern(String words) {
            return EVERYTHING;
        }

        @Override
        String window(String text, Span name, Span paragraph) {
            return "";
        }
    },
    /// Where neither another row nor the rest of the document settles it.
    ELSE {
        @Override
        Pattern pattern(String words) {
            return EVERYTHING;
        }

        @Override
        String window(String text, Span name, Span paragraph) {
            return "";
        }
    };

    private static final Pattern EVERYTHING = Pattern.compile("");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// Code units of the text that are looked at on one side of a name.
    private static final int REACH = 40;

    /// What to find in the window.
    ///
    /// @param words separated by `|`
    abstract Pattern pattern(String words);

    /// The part of a mended text in which the words count.
    ///
    /// @param name      offsets of the mended text, as for `paragraph`
    abstract String window(String text, Span name, Span paragraph);

    private static String alternatives(String words) {
        return Stream.of(words.split("\\|")).map(String::strip).map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
