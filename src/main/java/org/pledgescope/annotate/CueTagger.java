package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pledgescope.models.Lexicon;
import org.pledgescope.models.Measures;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.CueType;

/// Knows the words that weaken a clause and those that make it checkable. The lexicons propose; what their column
/// `where` asks for, and the scope of the clause, decide: see [SentenceCues].
final class CueTagger {

    /// The type of phrases that look like a hedge and are none: "in the strongest possible terms".
    static final String NONE = "none";

    /// What the column `where` of precision.tsv can ask for.
    static final Set<String> PRECISION_CHECKS = Set.of("figure", "own-body", "ahead");

    private final Lexicon hedges;
    private final Lexicon precision;
    private final Measures measures;
    private final Deadlines deadlines;

    private CueTagger(Lexicon hedges, Lexicon precision, Measures measures) {
        this.hedges = hedges;
        this.precision = precision;
        this.measures = measures;
        this.deadlines = new Deadlines(measures);
    }

    /// @param without ids and types of entries to leave out
    /// @throws org.pledgescope.models.ModelException naming file and line if a lexicon is unusable
    static CueTagger load(ModelFiles files, Set<String> without) {
        Measures measures = Measures.load(files);
        return new CueTagger(hedges(files).without(without), precision(files, measures).without(without), measures);
    }

    static Lexicon hedges(ModelFiles files) {
        List<String> types = new ArrayList<>(labels(CueType.Family.HEDGE));
        types.add(NONE);
        return Lexicon.load(files, "hedges.tsv", types, ContextCheck.labels(), Set.of());
    }

    static Lexicon precision(ModelFiles files, Measures measures) {
        return Lexicon.load(
                files,
                "precision.tsv",
                labels(CueType.Family.PRECISION),
                PRECISION_CHECKS,
                MeasuredWords.classes(measures));
    }

    private static List<String> labels(CueType.Family family) {
        return Arrays.stream(CueType.values()).filter(type -> type.family() == family).map(CueType::label).toList();
    }

    /// The cues of a sentence for its clauses to share.
    SentenceCues in(SentenceView sentence, List<Clause> clauses, DocumentDate today) {
        return new SentenceCues(this, sentence, clauses, today);
    }

    /// The types of phrases in a sentence that look like hedges, whatever their context.
    SortedSet<String> types(SentenceView sentence) {
        return hedges.matches(sentence).stream()
                .map(match -> match.entry().type())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The level that each hedge sets where its verb is the promise's own: `seek to` makes an intention, level 3.
    Map<String, Integer> levels() {
        return hedges.entries().stream()
                .filter(entry -> entry.value() > 0)
                .collect(Collectors.toMap(Lexicon.Entry::id, Lexicon.Entry::value));
    }

    Lexicon hedgeRows() {
        return hedges;
    }

    Lexicon precisionRows() {
        return precision;
    }

    Measures measures() {
        return measures;
    }

    Deadlines deadlines() {
        return deadlines;
    }
}
