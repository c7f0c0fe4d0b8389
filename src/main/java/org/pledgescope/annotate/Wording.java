package org.pledgescope.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pledgescope.text.Act;

/// How an explanation words things for its readers, from the table `wording.tsv`: above all what each rule asks. The words
/// stand beside the rules and not in them, so that a rule is all about what it does.
final class Wording {

    private static final String FILE = "wording.tsv";
    private static final Map<String, String> ALL = load();

    private Wording() {}

    /// The words of an id; the id itself where the table has none.
    static String of(String id) {
        return ALL.getOrDefault(id, id);
    }

    /// The words of an id with what they are about.
    static String of(String id, Object... about) {
        return of(id).formatted(about);
    }

    static String of(Speaker.Role role) {
        return of("role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// `commitment 5`, `directive 3`, `expressive`.
    static String of(Reading reading) {
        int grade = reading.act() == Act.COMMITMENT ? reading.level() : reading.demand();
        return reading.act().label() + (grade > 0 ? " " + grade : "");
    }

    static Set<String> ids() {
        return ALL.keySet();
    }

    private static Map<String, String> load() {
        try (InputStream in = Wording.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
