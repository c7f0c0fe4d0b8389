package org.pledgescope.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pledgescope.problem.Problem;

/// Tells from a run's problems which documents are gone and which could only not be read this time. In doubt a document
/// is not gone.
///
/// @param errors inputs that gave nothing
record PruneCheck(List<Problem> errors) {

    /// Ids of problems that leave open what a place would have held, if it is no file.
    private static final Set<String> UNSEEN = Set.of("not-found", "unreadable");

    private static final Pattern LINE = Pattern.compile(":\\d+$");

    PruneCheck {
        errors = errors.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
    }

    /// A place that may hold any number of documents and could not be looked at: a missing or empty folder, as when a disk
    /// is not mounted.
    Optional<String> unseen() {
        return errors.stream().filter(PruneCheck::isUnseen).map(Problem::place).findFirst();
    }

    /// Whether a document may come from an input that failed.
    ///
    /// @param origin of the document, relative to the input that the user named
    boolean isOfFailed(String origin) {
        return errors.stream().anyMatch(problem -> mayHold(LINE.matcher(problem.place()).replaceFirst(""), origin));
    }

    /// Whether some end of the place, from a name on, is the origin or a beginning of it: the origin of a part of an
    /// archive begins with the archive.
    private static boolean mayHold(String place, String origin) {
        String path = place.replace('\\', '/');
        for (int at = 0; at >= 0; at = path.indexOf('/', at)) {
            at += path.startsWith("/", at) ? 1 : 0;
            String end = path.substring(at);
            if (!end.isEmpty() && origin.startsWith(end) && isWhole(origin, end.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(String origin, int length) {
        return origin.length() == length || !Character.isLetterOrDigit(origin.charAt(length));
    }

    private static boolean isUnseen(Problem problem) {
        try {
            Path place = Path.of(problem.place());
            return UNSEEN.contains(problem.id())
                    ? !Files.isRegularFile(place)
                    : problem.id().equals("empty") && Files.isDirectory(place);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
