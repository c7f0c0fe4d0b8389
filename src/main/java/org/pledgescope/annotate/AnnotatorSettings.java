package org.pledgescope.annotate;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What an annotator does; everything here affects results.
///
/// @param parses        whether clauses come from dependency parses; else from tags alone, faster and less exact
/// @param findsNames    whether the statistical model looks for names
/// @param usesGazetteer whether the entities file looks for names
/// @param without       what is switched off: ids of rules, ids and types of lexicon entries; each one of
///                      [Annotator#switches]
public record AnnotatorSettings(boolean parses, boolean findsNames, boolean usesGazetteer, SortedSet<String> without) {

    public AnnotatorSettings {
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /// With every rule and lexicon entry.
    public AnnotatorSettings(boolean parses, boolean findsNames, boolean usesGazetteer) {
        this(parses, findsNames, usesGazetteer, new TreeSet<>());
    }

    /// Everything on.
    public static AnnotatorSettings defaults() {
        return new AnnotatorSettings(true, true, true);
    }

    @Override
    public String toString() {
        String switches = "parser=%s names=%s entities=%s".formatted(parses, findsNames, usesGazetteer);
        return without.isEmpty() ? switches : switches + " without=" + String.join(",", without);
    }
}
