package org.pledgescope.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Measures what is read from PDFs against the signs that they hold: every sign that is drawn and not read is counted
/// under its reason. Then prints a random sample of words that the originals divide or hyphenate at a line's end. How to
/// run it is told in docs/benchmarks.md.
final class PdfMeasure {

    private static final long SEED = 2033;
    private static final int SAMPLE = 100;

    private final Map<Integer, Integer> missing = new TreeMap<>();
    private final Map<Integer, Integer> added = new TreeMap<>();
    private final List<String> joints = new ArrayList<>();

    private PdfMeasure() {}

    public static void main(String[] paths) throws IOException {
        PdfFonts.use();
        List<String> joints = new ArrayList<>();
        for (String path : paths) {
            PdfMeasure measure = new PdfMeasure();
            try (PDDocument document = Loader.loadPDF(Path.of(path).toFile())) {
                measure.measure(Path.of(path), document);
            }
            joints.addAll(measure.joints);
        }
        Collections.shuffle(joints, new Random(SEED));
        IO.println("line ends with a hyphen: %d; a sample with seed %d:".formatted(joints.size(), SEED));
        joints.stream().limit(SAMPLE).forEach(IO::println);
    }

    private void measure(Path path, PDDocument document) throws IOException {
        int drawn = drawn(document);
        List<PdfPage> pages = PdfReader.pages(document);
        int seen = pages.stream().mapToInt(page -> page.glyphs().size()).sum();
        double size = PdfLine.commonSize(pages.stream().flatMap(page -> page.glyphs().stream()));
        List<PdfSheet> whole = pages.stream().map(PdfSheet::of).toList();
        List<PdfSheet> sheets = PdfFurniture.dropped(whole, size);
        int furniture = signs(whole) - signs(sheets);
        List<PdfLine> lines =
                sheets.stream()
                        .flatMap(sheet -> PdfColumns.of(sheet.parts(), java.util.Set.of()).stream())
                        .flatMap(block -> block.lines().stream())
                        .toList();
        lines.forEach(line -> count(line.text(), 1));
        int marks = marks(lines);
        hyphens(lines);
        Words words = PdfReader.words(pages);
        count(words.text(), -1);
        IO.println(
                "%s: %d signs drawn; %d hidden, turned or drawn twice; %d in heads, feet and numbers; %d reference marks; "
                                .formatted(path.getFileName(), drawn, drawn - seen, furniture, marks)
                        + "not read: %s; added: %s".formatted(readable(missing), readable(added)));
    }

    private static int drawn(PDDocument document) throws IOException {
        PdfBudget budget = new PdfBudget();
        int drawn = 0;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            budget.page();
            PdfPageEngine engine = new PdfPageEngine(document.getPage(i), budget);
            engine.read();
            drawn += engine.signs().size();
        }
        return drawn;
    }

    private static int signs(List<PdfSheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.parts().stream()).mapToInt(part -> part.glyphs().size()).sum();
    }

    private void count(String text, int by) {
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != PdfWords.MARK && c != PdfWords.MARK_END)
                .forEach(c -> missing.merge(c, by, Integer::sum));
        if (by < 0) {
            missing.forEach((c, number) -> {
                if (number < 0) {
                    added.put(c, -number);
                }
            });
            missing.values().removeIf(number -> number <= 0);
        }
    }

    private int marks(List<PdfLine> lines) {
        int marks = 0;
        for (PdfLine line : lines) {
            String kept = PdfMarks.without(line.text());
            marks += signs(line.text()) - signs(kept);
        }
        return marks;
    }

    private static int signs(String text) {
        return (int)
                text.codePoints()
                        .filter(c -> !Character.isWhitespace(c) && c != PdfWords.MARK && c != PdfWords.MARK_END)
                        .count();
    }

    private void hyphens(List<PdfLine> lines) {
        PdfHyphens hyphens = PdfHyphens.of(lines);
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            if (before.matches(".*\\p{L}[-‐\u00ad]") && lines.get(i).y() > lines.get(i - 1).y()) {
                StringBuilder joined = new StringBuilder(before.substring(before.lastIndexOf(' ') + 1));
                String next = lines.get(i).text().replaceAll(" .*", "");
                hyphens.append(joined, next);
                joints.add(before.substring(before.lastIndexOf(' ') + 1) + " | " + next + " -> " + joined);
            }
        }
    }

    private static String readable(Map<Integer, Integer> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((c, number) -> text.append(Character.toString(c)).append('×').append(number).append(' '));
        return text.toString().strip();
    }
}
