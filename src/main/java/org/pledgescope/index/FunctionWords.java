package org.pledgescope.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of English that hold sentences together: the resource `function-words.tsv`, read when first asked for.
final class FunctionWords {

    private static final String FILE = "function-words.tsv";

    private FunctionWords() {}

    /// Whether a folded word or dictionary form is one; clitics such as `'s` and signs such as `%` are, too.
    static boolean has(String word) {
        return Loaded.WORDS.contains(word) || !Character.isLetterOrDigit(word.codePointAt(0));
    }

    private static final class Loaded {
        private static final Set<String> WORDS = load();

        private static Set<String> load() {
            try (InputStream file = FunctionWords.class.getResourceAsStream(FILE)) {
                if (file == null) {
                    throw new IllegalStateException("the program has lost its file " + FILE);
                }
                return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.split("\t", 2)[0])
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
    }
}
