package org.pledgescope.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of a paragraph as a reader would read them on: a word divided at a line's end becomes whole, a word
/// that has a hyphen keeps it.
///
/// The document itself tells which is which: a word that it prints whole elsewhere was divided, one that it prints with
/// its hyphen elsewhere has one. Where it shows neither, the hyphen was printed if both halves are words of the document
/// or the first is a prefix (`hyphen-prefixes.tsv`), or if the next half begins with a capital or a digit.
final class PdfHyphens {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-‐]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern LAST_WORD =
            Pattern.compile("([\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}-]*)([-‐\u00ad])$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}[\\p{L}\\p{M}]*(?:-\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Set<String> PREFIXES = prefixes();
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int SHORTEST_WORD = 3;

    private final Set<String> words = new HashSet<>();

    private PdfHyphens() {}

    /// @param lines all of the document
    static PdfHyphens of(List<PdfLine> lines) {
        PdfHyphens hyphens = new PdfHyphens();
        boolean afterHyphen = false;
        for (PdfLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            boolean isRest = afterHyphen && word.lookingAt();
            afterHyphen = isHyphen(line.text().charAt(line.text().length() - 1));
            word.region(isRest ? word.end() : 0, line.text().length());
            while (word.find()) {
                boolean isCut = word.end() < line.text().length() && isHyphen(line.text().charAt(word.end()));
                if (!isCut) {
                    hyphens.words.add(lower(word.group()));
                }
            }
        }
        return hyphens;
    }

    /// Appends a line to those before it.
    void append(StringBuilder text, String line) {
        Matcher last = LAST_WORD.matcher(text);
        Matcher first = FIRST_WORD.matcher(line);
        if (text.isEmpty()) {
            text.append(line);
        } else if (!last.find()) {
            text.append(text.charAt(text.length() - 1) == SOFT_HYPHEN ? "" : " ").append(line);
        } else if (!first.find()) {
            boolean isRange = Character.isDigit(line.codePointAt(0));
            text.append(isRange ? "" : " ").append(line);
        } else {
            boolean isPrinted = last.group(2).charAt(0) != SOFT_HYPHEN && isPrinted(last.group(1), first.group());
            text.setLength(text.length() - (isPrinted ? 0 : 1));
            String gap = isPrinted && isSuspended(first.group()) ? " " : "";
            text.append(gap).append(line);
        }
    }

    /// `short- and long-term`: the hyphen stands for a word left out.
    private static boolean isSuspended(String next) {
        return next.equals("and") || next.equals("or") || next.equals("to");
    }

    private boolean isPrinted(String before, String after) {
        String start = lower(before);
        String end = lower(after);
        if (!Character.isLowerCase(after.codePointAt(0)) || start.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        if (words.contains(start + "-" + end)) {
            return true;
        }
        if (words.contains(start + end)) {
            return false;
        }
        boolean isCompound = start.contains("-") || PREFIXES.contains(start) || isWord(start) && isWord(end);
        return isCompound || isSuspended(after);
    }

    private boolean isWord(String part) {
        return part.length() >= SHORTEST_WORD && words.contains(part);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == SOFT_HYPHEN;
    }

    private static Set<String> prefixes() {
        Set<String> prefixes = new HashSet<>();
        Table.rows("hyphen-prefixes.tsv").forEach(cells -> prefixes.add(cells[0]));
        return prefixes;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('‐', '-');
    }
}
