package org.pledgescope.annotate;

/// What an annotator does; everything here affects results.
///
/// @param parses        whether clauses come from dependency parses; else from tags alone, faster and less exact
/// @param findsNames    whether the statistical model looks for names
/// @param usesGazetteer whether the entities file looks for names
public record AnnotatorSettings(boolean parses, boolean findsNames, boolean usesGazetteer) {

    /// Everything on.
    public static AnnotatorSettings defaults() {
        return new AnnotatorSettings(true, true, true);
    }

    @Override
    public String toString() {
        return "parser=%s names=%s entities=%s".formatted(parses, findsNames, usesGazetteer);
    }
}
