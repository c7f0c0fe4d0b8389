package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What an element's class and id say of it, by `html-hints.tsv`.
final class HtmlHints {

    /// What an element is for.
    enum Role {
        DROP,
        HIDDEN,
        MAIN,
        CAPTION,
        FOOTNOTE,
        BYLINE,
        EXPANDS
    }

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9]+");

    /// `has-sidebar` tells of the page's layout, not of the element.
    private static final Pattern LAYOUT = Pattern.compile("-(?:has|with|without|hide|show|is|js|enable|open)-.*");

    private static final int LONGEST_NAME = 80;
    private static final int MOST_NAMES = 40;
    private static final int MOST_LETTERS = MOST_NAMES * LONGEST_NAME;

    private static final Map<Role, Pattern> PATTERNS = load();

    /// Pages use the same few names thousands of times.
    private final Map<String, List<Role>> known = new HashMap<>();

    private static Map<Role, Pattern> load() {
        Map<Role, StringBuilder> whole = new EnumMap<>(Role.class);
        for (String[] cells : Table.rows("html-hints.tsv")) {
            StringBuilder all =
                    whole.computeIfAbsent(Role.valueOf(cells[0].toUpperCase(Locale.ROOT)), role -> new StringBuilder());
            all.append(all.isEmpty() ? "" : "|").append(regex(cells[1]));
        }
        Map<Role, Pattern> patterns = new EnumMap<>(Role.class);
        whole.forEach((role, all) -> patterns.put(role, Pattern.compile(all.toString())));
        return patterns;
    }

    /// Names are matched with a hyphen at each end.
    private static String regex(String name) {
        String words = name.replaceAll("^\\*|\\*$", "");
        String begin = name.startsWith("*") ? (words.startsWith("-") ? ".*" : "(?:.*-|-)") : "-";
        String end = name.endsWith("*") ? ".*" : "-";
        return begin + Pattern.quote(words) + end;
    }

    boolean is(Role role, Element element) {
        if (has(role, element.id())) {
            return true;
        }
        String names = element.className();
        if (names.isEmpty()) {
            return false;
        }
        int count = 0;
        String first = names.length() > MOST_LETTERS ? names.substring(0, MOST_LETTERS) : names;
        for (String name : first.split("\\s+")) {
            if (count++ < MOST_NAMES && has(role, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Role role, String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && known.computeIfAbsent(name, HtmlHints::roles).contains(role);
    }

    private static List<Role> roles(String name) {
        String words = MARKS.matcher(CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT)).replaceAll("-");
        String folded = "-" + words.replaceAll("^-|-$", "") + "-";
        List<Role> roles = new ArrayList<>();
        if (!LAYOUT.matcher(folded).matches()) {
            PATTERNS.forEach((role, pattern) -> {
                if (pattern.matcher(folded).matches()) {
                    roles.add(role);
                }
            });
        }
        return List.copyOf(roles);
    }
}
