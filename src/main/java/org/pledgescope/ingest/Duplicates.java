package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.RawDocument;

/// Finds documents that a run has had already under another name: the same bytes, or the same words however they are
/// divided into lines. Counted twice they would double every figure. Lines of a JSON Lines file are left alone, since who
/// scores such a file needs a result for each line. Holds hashes and names, no texts.
final class Duplicates {

    private static final Pattern LINE = Pattern.compile(".*:\\d+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, String> earlier = new HashMap<>();

    /// What is to be said of a document that an earlier one equals; empty for a new document, which is remembered.
    Optional<Problem> notice(RawDocument document) {
        if (LINE.matcher(document.origin()).matches()) {
            return Optional.empty();
        }
        String sameBytes = earlier.putIfAbsent(document.sha256(), document.origin());
        String sameWords = earlier.putIfAbsent(words(document), document.origin());
        return sameBytes != null
                ? Optional.of(Problems.duplicate(document.origin(), "bytes", sameBytes))
                : Optional.ofNullable(sameWords).map(first -> Problems.duplicate(document.origin(), "words", first));
    }

    private static String words(RawDocument document) {
        StringBuilder words = new StringBuilder(document.text().length());
        document.paragraphs()
                .forEach(paragraph ->
                        words.append(SPACE.matcher(paragraph.span().of(document.text())).replaceAll(" ")).append(' '));
        return "words " + Ids.sha256(words.toString().getBytes(StandardCharsets.UTF_8));
    }
}
