package org.pledgescope.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A sentence that the program labels otherwise than its coder.
///
/// @param wrong   by measure, what the coder said and what the program says; never empty
/// @param because the words and rules that decided, a line for each clause found; empty where no sentence was found
public record Miss(
        String document, String kind, String sentence, String text, Map<String, Answers> wrong, List<String> because) {

    /// What stands against what.
    public record Answers(String gold, String found) {}

    public Miss {
        wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
        because = List.copyOf(because);
    }
}
