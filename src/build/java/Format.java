import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.ImportOrder;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Checks or applies the layout of all Java sources: google-java-format, four spaces, lines of 120.
/// Comments are left as written, so that the text and the tables of `///` stay where their author put them.
///
/// Maven starts it as a source file on the JDK that compiles the project; see docs/decisions/001-build.md.
final class Format {

    private static final int LINE_LENGTH = 120;
    private static final int MOST_PASSES = 5;

    private Format() {}

    static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        List<String> trouble = new ArrayList<>();
        for (Path source : sources(Path.of(arguments[1]))) {
            String written = Files.readString(source);
            try {
                String formatted = format(written);
                if (!formatted.equals(written)) {
                    if (apply) {
                        Files.writeString(source, formatted);
                    } else {
                        trouble.add(source + ":" + firstDifference(written, formatted) + ": not formatted");
                    }
                }
            } catch (FormatterException e) {
                trouble.add(source + ": not Java: " + e.getMessage());
            }
        }
        if (!trouble.isEmpty()) {
            trouble.forEach(System.err::println);
            System.err.println("Format the sources with: mvn -Pformat process-sources");
            System.exit(1);
        }
    }

    /// Formats until nothing changes: one pass may join lines that the next one breaks better.
    private static String format(String source) throws FormatterException {
        Style style = Style.AOSP.toBuilder().maxLineLength(LINE_LENGTH).importOrder(ImportOrder.GOOGLE).build();
        Formatter formatter = new Formatter(JavaFormatterOptions.builder().style(style).formatJavadoc(false).build());
        String before = source;
        String after = formatter.formatSourceAndFixImports(before);
        for (int pass = 1; pass < MOST_PASSES && !after.equals(before); pass++) {
            before = after;
            after = formatter.formatSourceAndFixImports(before);
        }
        return after;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
    }

    /// Counted from one, as editors do.
    private static int firstDifference(String written, String formatted) {
        List<String> left = written.lines().toList();
        List<String> right = formatted.lines().toList();
        int line = 0;
        while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
            line++;
        }
        return line + 1;
    }
}
