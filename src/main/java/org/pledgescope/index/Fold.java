package org.pledgescope.index;

import java.text.Normalizer;
import java.util.Locale;

/// Makes different writings of a word alike. The index and queries both go through here, so that neither can find
/// what the other wrote differently.
final class Fold {

    /// Longest term in code units; Lucene refuses terms above 32,766 bytes and with them the whole document.
    private static final int LONGEST_TERM = 200;

    /// Longest value of a facet in code units, for the same reason.
    private static final int LONGEST_VALUE = 2_000;

    private Fold() {}

    /// A word in lower case, with plain letters for compatibility forms, straight apostrophes and plain hyphens.
    static String word(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            plain.append(isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c);
        }
        return cut(plain.toString(), LONGEST_TERM);
    }

    /// A name matched as a whole: as [#word(String)], with single spaces.
    static String name(String name) {
        return word(name.strip().replaceAll("\\s+", " "));
    }

    /// A value of one of few: as [#name(String)], without accents, with `_` for every hyphen and space.
    static String label(String label) {
        return Normalizer.normalize(name(label), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[- _]+", "_");
    }

    /// A value as shown, cut where it is too long to be a facet.
    static String facet(String value) {
        return cut(value, LONGEST_VALUE);
    }

    static boolean isApostrophe(char c) {
        return "'’‘ʼ′＇".indexOf(c) >= 0;
    }

    private static boolean isHyphen(char c) {
        return c >= '‐' && c <= '–';
    }

    private static String cut(String value, int longest) {
        if (value.length() <= longest) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
