package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves tables of contents out: each of their entries comes again as a heading, and nobody reads them aloud.
///
/// An entry leads by dots to a page number. One alone may be a line of a form, so that two must follow each other.
final class PdfContents {

    private static final Pattern LEADERS = Pattern.compile("\\s*\\.{4,}\\s*|(?:\\s\\.){4,}\\s*");
    private static final Pattern PAGE = Pattern.compile("\\d{1,4}|[ivxl]{1,6}");
    private static final Pattern HEADING = Pattern.compile("(?i)(?:table of )?contents:?");

    private PdfContents() {}

    static List<PdfParagraph> without(List<PdfParagraph> paragraphs) {
        List<PdfParagraph> kept = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean isBesideEntry = isEntry(paragraphs, i - 1) || isEntry(paragraphs, i + 1);
            boolean isHeading = isHeading(paragraphs.get(i)) && isEntry(paragraphs, i + 1);
            if (!isHeading && !(isBesideEntry && isEntry(paragraphs, i))) {
                kept.add(paragraphs.get(i));
            }
        }
        return kept;
    }

    /// Whether a line leads by dots to what stands at its end.
    static boolean hasLeaders(PdfLine line) {
        return LEADERS.matcher(line.text()).find();
    }

    /// The words with one sign in place of leading dots.
    static String shortened(CharSequence words) {
        return LEADERS.matcher(words).replaceAll(" … ");
    }

    private static boolean isEntry(List<PdfParagraph> paragraphs, int i) {
        if (i < 0 || i >= paragraphs.size()) {
            return false;
        }
        List<PdfLine> lines = paragraphs.get(i).lines();
        if (lines.stream().anyMatch(above -> above.text().endsWith("."))) {
            return false;
        }
        String line = lines.getLast().text();
        Matcher leaders = LEADERS.matcher(line);
        return leaders.find() && PAGE.matcher(line.substring(leaders.end()).strip()).matches();
    }

    private static boolean isHeading(PdfParagraph paragraph) {
        return paragraph.lines().size() == 1 && HEADING.matcher(paragraph.lines().getFirst().text().strip()).matches();
    }
}
