package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Drops what a page prints beside its text: running heads and feet, page numbers, line numbers.
///
/// A running head stands at the same height of several pages, with the same words but for numbers; on left and right
/// pages it may differ and stand at either side. Only what is outermost goes, row by row, so that a line of the text
/// that happens to repeat stays.
final class PdfFurniture {

    private static final int DEEPEST_ROW = 5;
    private static final double SMALLER = 0.95;
    private static final double SAME_SIZE = 0.3;
    private static final double SAME_HEIGHT = 4;
    private static final int FEWEST_PAGES = 3;
    private static final int SHORT_DOCUMENT = 5;
    private static final double MANY_PAGES = 0.25;
    private static final double MARGIN = 0.12;
    private static final double APART = 1.4;
    private static final int LONGEST = 200;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\ufdd0\ufdd1]+");
    private static final Pattern OWN_NUMBER =
            Pattern.compile("(?i)[-–—|]?\\s*(?:page\\s+)?(\\d{1,4})(?:\\s*(?:/|of)\\s*\\d{1,4})?\\s*[-–—|]?");

    private final List<PdfSheet> sheets;

    /// For each wording the places where it stands near a page's edge.
    private final Map<String, List<Place>> places = new HashMap<>();

    /// @param height from the edge that the row is near, in points
    private record Place(int page, double height) {}

    /// First and last row of each page.
    private final List<Edge> edges = new ArrayList<>();

    /// Of the running text.
    private final double size;

    private record Edge(boolean isHead, double height, double size) {}

    private PdfFurniture(List<PdfSheet> sheets, double size) {
        this.sheets = sheets;
        this.size = size;
        sheets.forEach(sheet -> {
            note(sheet, sheet.rows(), true);
            note(sheet, sheet.rows().reversed(), false);
        });
    }

    static List<PdfSheet> dropped(List<PdfSheet> sheets, double size) {
        List<PdfSheet> unnumbered = sheets.stream().map(sheet -> sheet.without(PdfLineNumbers.of(sheet))).toList();
        PdfFurniture furniture = new PdfFurniture(unnumbered, size);
        return unnumbered.stream().map(furniture::cleared).toList();
    }

    private void note(PdfSheet sheet, List<List<PdfLine>> rows, boolean isHead) {
        rows.stream()
                .limit(1)
                .map(List::getFirst)
                .forEach(first -> edges.add(new Edge(isHead, height(sheet, first, isHead), first.size())));
        rows.stream()
                .limit(DEEPEST_ROW)
                .flatMap(List::stream)
                .forEach(part -> {
                    String key = key(part, isHead);
                    places.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(new Place(sheet.page().number(), height(sheet, part, isHead)));
                });
    }

    private static String key(PdfLine part, boolean isHead) {
        String words = SPACES.matcher(part.text()).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        String numbered = ROMAN.matcher(words).matches() ? "#" : DIGITS.matcher(words).replaceAll("#");
        return (isHead ? "head " : "foot ") + numbered;
    }

    private static double height(PdfSheet sheet, PdfLine part, boolean isHead) {
        return isHead ? part.y() : sheet.page().height() - part.y();
    }

    private PdfSheet cleared(PdfSheet sheet) {
        List<PdfLine> dropped = new ArrayList<>(outermost(sheet, sheet.rows(), true));
        dropped.addAll(outermost(sheet, sheet.rows().reversed(), false));
        return sheet.without(dropped);
    }

    private List<PdfLine> outermost(PdfSheet sheet, List<List<PdfLine>> rows, boolean isHead) {
        int count = 0;
        boolean isSure = true;
        int sure = 0;
        while (count < Math.min(DEEPEST_ROW, rows.size()) && isFurniture(sheet, rows.get(count), isHead)) {
            isSure &= rows.get(count).stream().allMatch(part -> isOnManyPages(sheet, part, isHead));
            count++;
            boolean isApart = count == rows.size() || isApart(rows.get(count - 1), rows.get(count));
            sure = isSure || isApart ? count : sure;
        }
        return rows.subList(0, sure).stream().flatMap(List::stream).toList();
    }

    private boolean isFurniture(PdfSheet sheet, List<PdfLine> row, boolean isHead) {
        return isSmallPrint(sheet, row, isHead)
                || row.stream()
                        .allMatch(part ->
                                pages(sheet, part, isHead) >= (sheets.size() <= SHORT_DOCUMENT ? 2 : FEWEST_PAGES)
                                        || isOwnNumber(sheet, part)
                                        || part.isArtifact()
                                                && height(sheet, part, isHead) < MARGIN * sheet.page().height());
    }

    private boolean isOnManyPages(PdfSheet sheet, PdfLine part, boolean isHead) {
        return pages(sheet, part, isHead) >= Math.max(FEWEST_PAGES, MANY_PAGES * sheets.size());
    }

    /// Whether it is set smaller than the text, where most pages have their first or last line in that size: heads of
    /// left and right pages in a short document.
    private boolean isSmallPrint(PdfSheet sheet, List<PdfLine> row, boolean isHead) {
        PdfLine first = row.getFirst();
        long alike =
                edges.stream()
                        .filter(edge -> edge.isHead() == isHead)
                        .filter(edge -> isAlike(edge, sheet, first, isHead))
                        .count();
        return first.size() <= SMALLER * size && sheets.size() > 1 && alike * 3 >= sheets.size() * 2L;
    }

    private static boolean isAlike(Edge edge, PdfSheet sheet, PdfLine first, boolean isHead) {
        return Math.abs(edge.height() - height(sheet, first, isHead)) < SAME_HEIGHT / 2
                && Math.abs(edge.size() - first.size()) < SAME_SIZE;
    }

    /// On how many pages these words stand at this height.
    private long pages(PdfSheet sheet, PdfLine part, boolean isHead) {
        double height = height(sheet, part, isHead);
        return part.text().length() > LONGEST
                ? 0
                : places.getOrDefault(key(part, isHead), List.of()).stream()
                        .filter(place -> Math.abs(place.height() - height) <= SAME_HEIGHT)
                        .mapToInt(Place::page)
                        .distinct()
                        .count();
    }

    private static boolean isOwnNumber(PdfSheet sheet, PdfLine part) {
        Matcher number = OWN_NUMBER.matcher(part.text());
        return number.matches() && Integer.parseInt(number.group(1)) == sheet.page().number();
    }

    private static boolean isApart(List<PdfLine> row, List<PdfLine> next) {
        double size = Math.max(row.getFirst().size(), next.getFirst().size());
        return Math.abs(next.getFirst().y() - row.getFirst().y()) > APART * size;
    }
}
