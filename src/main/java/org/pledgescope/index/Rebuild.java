package org.pledgescope.index;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The command that writes an index anew, as a user may paste it.
final class Rebuild {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/:~+\\\\-]+");

    private Rebuild() {}

    /// What to do about an index that cannot be used as it is.
    ///
    /// @param report the folder of the report that the index was written with, if the index could tell
    static String remedy(Path folder, Optional<Path> report) {
        return report.isPresent()
                ? "run `%s` to write it anew from the analyses kept there".formatted(command(folder, report))
                : "run `%s`, with the --out of its report if that is not `reports`, to write it anew from the analyses kept there"
                        .formatted(command(folder, report));
    }

    private static String command(Path folder, Optional<Path> report) {
        return "pledgescope analyze --rebuild%s --index %s"
                .formatted(report.map(out -> " --out " + quoted(out)).orElse(""), quoted(folder));
    }

    private static String quoted(Path path) {
        String name = path.toString();
        return PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
