package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Span;

/// What a browser's search shows: the letters in any case, anywhere, also inside longer words; a line's end counts as a
/// space.
final class FindInPage {

    private FindInPage() {}

    static List<Span> matches(MendedText mended, String words) {
        Matcher matcher = pattern(words).matcher(plain(mended.text()));
        List<Span> matches = new ArrayList<>();
        while (matcher.find()) {
            matches.add(mended.original(matcher.start(), matcher.end()));
        }
        return matches;
    }

    private static Pattern pattern(String words) {
        String quoted =
                Arrays.stream(plain(words).strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining(" +"));
        return Pattern.compile(quoted, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Apostrophes and hyphens alike; offsets stay.
    private static String plain(String text) {
        return text.replace('’', '\'').replace('‐', '-').replace('‑', '-');
    }
}
