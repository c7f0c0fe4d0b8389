package org.pledgescope.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Finds the numbers that count the lines of a page: at one side of the text, rising by one for each line or by five for
/// every fifth, at even distances. Numbers of paragraphs stand at uneven ones.
final class PdfLineNumbers {

    private static final int FEWEST = 5;
    private static final int LEAST_STEP = 5;
    private static final double EVEN = 0.3;
    private static final double MOST = 0.8;
    private static final double MOST_LINES = 0.6;

    private PdfLineNumbers() {}

    /// Empty where the lines are not numbered.
    static List<PdfLine> of(PdfSheet sheet) {
        List<PdfLine> numbers =
                sheet.parts().stream()
                        .filter(part -> part.text().matches("\\d{1,4}"))
                        .sorted(Comparator.comparingDouble(PdfLine::y))
                        .toList();
        List<PdfLine> words = sheet.parts().stream().filter(part -> !numbers.contains(part)).toList();
        if (numbers.size() < FEWEST || words.isEmpty()) {
            return List.of();
        }
        double left = edge(words, PdfLine::x, 0.05);
        double right = edge(words, PdfLine::right, 0.95);
        List<PdfLine> before = side(numbers, number -> number.right() < left);
        return isCount(before, sheet) ? before : counted(side(numbers, number -> number.x() > right), sheet);
    }

    private static List<PdfLine> counted(List<PdfLine> numbers, PdfSheet sheet) {
        return isCount(numbers, sheet) ? numbers : List.of();
    }

    private static double edge(List<PdfLine> words, ToDoubleFunction<PdfLine> edge, double share) {
        return words.stream()
                .mapToDouble(edge)
                .sorted()
                .skip((long) (share * (words.size() - 1)))
                .findFirst()
                .orElse(0);
    }

    private static List<PdfLine> side(List<PdfLine> numbers, Predicate<PdfLine> isBeside) {
        return numbers.stream().filter(isBeside).toList();
    }

    private static boolean isCount(List<PdfLine> numbers, PdfSheet sheet) {
        if (numbers.size() < FEWEST) {
            return false;
        }
        int pairs = numbers.size() - 1;
        int step = value(numbers, 1) - value(numbers, 0);
        double[] gaps =
                IntStream.range(0, pairs).mapToDouble(i -> numbers.get(i + 1).y() - numbers.get(i).y()).toArray();
        double median =
                IntStream.range(0, pairs).mapToDouble(i -> gaps[i]).sorted().skip(pairs / 2).findFirst().orElse(0);
        long even = IntStream.range(0, pairs).filter(i -> Math.abs(gaps[i] - median) <= EVEN * median).count();
        boolean isRising = IntStream.range(0, pairs).allMatch(i -> value(numbers, i + 1) - value(numbers, i) == step);
        boolean isEveryLine = numbers.size() >= MOST_LINES * sheet.rows().size();
        return isRising && even >= MOST * pairs && (step == 1 && isEveryLine || step >= LEAST_STEP);
    }

    private static int value(List<PdfLine> numbers, int i) {
        return Integer.parseInt(numbers.get(i).text());
    }
}
