package org.pledgescope.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Whom the author of an op-ed holds an office for, by the byline at its head or its note at the end. What a minister
/// announces of her country in her own article is the country's promise; what a professor says of it is analysis.
///
/// ```
/// By Ada Marlowe, Veldt's minister of ports      => veldt
/// The writer is president of Orren.              => orren
/// By Ada Marlowe, professor at Orren University  => nobody
/// ```
final class Byline {

    private static final int HEAD = 6;
    private static final int TAIL = 2;

    private Byline() {}

    /// Names in lower case; empty where no byline tells an office.
    static Set<String> represented(List<SentenceView> views, WordLists words) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < views.size(); i++) {
            SentenceView view = views.get(i);
            boolean isByline = i < HEAD && view.is(0, "by") && view.isTag(1, "NNP");
            boolean isNote =
                    i >= views.size() - TAIL && view.is(1, "writer", "author") && view.is(2, "is") && view.is(0, "the");
            int from = isByline ? comma(view) : 2;
            if ((isByline || isNote) && from != SentenceView.NONE && holdsOffice(view, from, words)) {
                addNames(view, from, words, names);
            }
        }
        return names;
    }

    private static int comma(SentenceView view) {
        for (int i = 2; i < view.size(); i++) {
            if (view.is(i, ",")) {
                return i;
            }
        }
        return SentenceView.NONE;
    }

    private static boolean holdsOffice(SentenceView view, int from, WordLists words) {
        for (int i = from; i < view.size(); i++) {
            if (words.has(WordClass.POST, view, i)) {
                return !view.is(i - 1, "former", "ex", "shadow", "then");
            }
        }
        return false;
    }

    private static void addNames(SentenceView view, int from, WordLists words, Set<String> names) {
        int start = from;
        while (start < view.size()) {
            int end = start;
            while (end < view.size() && isOfName(view, end) && !words.has(WordClass.POST, view, end)) {
                end++;
            }
            if (end > start) {
                names.add(view.quote(start, end).toLowerCase(Locale.ROOT));
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isOfName(SentenceView view, int word) {
        return view.isTag(word, "NNP") || view.isTag(word, "JJ") && Character.isUpperCase(view.text(word).charAt(0));
    }
}
