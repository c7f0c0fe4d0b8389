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
/// By Ada Marlowe, former prime minister of Veldt => nobody
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
            if ((isByline || isNote) && from != SentenceView.NONE) {
                addOffices(view, from, words, names);
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

    /// "Veldt's minister", "the Veldtish minister of ports of Veldt": names stand before the office and behind it, up to
    /// the next comma; what follows that tells of something else ("writing from Orren").
    private static void addOffices(SentenceView view, int from, WordLists words, Set<String> names) {
        for (int post = from; post < view.size(); post++) {
            if (!words.has(WordClass.POST, view, post)) {
                continue;
            }
            int start = post;
            while (start > from && !view.is(start - 1, ",", "and")) {
                start--;
            }
            if (!isOver(view, start, post)) {
                addNames(view, start, post, names);
                addNames(view, post + 1, end(view, post), names);
            }
        }
    }

    private static boolean isOver(SentenceView view, int from, int post) {
        for (int i = from; i < post; i++) {
            if (view.is(i, "former", "formerly", "ex", "shadow", "then", "onetime", "sometime", "past")) {
                return true;
            }
        }
        return false;
    }

    private static int end(SentenceView view, int from) {
        int end = from;
        while (end < view.size() && !view.is(end, ",", ";", "(") && !view.isTag(end, "VB") && !view.isTag(end, "W")) {
            end++;
        }
        return end;
    }

    private static void addNames(SentenceView view, int from, int to, Set<String> names) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && isOfName(view, end)) {
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
