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
/// @param profile       [#BY_KIND], [#NONE] or the name of a [org.pledgescope.models.Profile] for every document
public record AnnotatorSettings(
        boolean parses, boolean findsNames, boolean usesGazetteer, SortedSet<String> without, String profile) {

    /// Each document under the profile that its kind chooses, if any.
    public static final String BY_KIND = "by-kind";

    /// Every document as communiqués are read.
    public static final String NONE = "none";

    public AnnotatorSettings {
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /// With the profiles that the documents' kinds choose.
    public AnnotatorSettings(boolean parses, boolean findsNames, boolean usesGazetteer, SortedSet<String> without) {
        this(parses, findsNames, usesGazetteer, without, BY_KIND);
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
        String switches =
                "parser=%s names=%s entities=%s profile=%s".formatted(parses, findsNames, usesGazetteer, profile);
        return without.isEmpty() ? switches : switches + " without=" + String.join(",", without);
    }
}
