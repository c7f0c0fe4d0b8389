package org.pledgescope.annotate;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pledgescope.models.ActWeights;
import org.pledgescope.models.IssuerNames;
import org.pledgescope.models.LeftOut;
import org.pledgescope.models.Lexicon;
import org.pledgescope.models.Measures;
import org.pledgescope.models.ModelException;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Scale;

/// Everything that reads statements, loaded from the models, without what the settings switch off.
record Rules(ActTagger acts, ActClassifier classifier, CueTagger cues, Scale scale, IssuerNames issuers) {

    static Rules load(ModelFiles files, AnnotatorSettings settings) {
        Set<String> without = new TreeSet<>(settings.without());
        without.addAll(leftOut(files));
        ActTagger acts = new ActTagger(new ActVerbs(acts(files).without(without)), WordLists.load(files), without);
        CueTagger cues = CueTagger.load(files, without);
        boolean isTrained = !without.contains(ActClassifier.ID) && !without.contains(ActClassifier.ALL);
        ActWeights weights = isTrained ? ActWeights.load(files) : ActWeights.NONE;
        return new Rules(
                acts, new ActClassifier(weights, acts, cues), cues, Scale.load(files), IssuerNames.load(files));
    }

    /// What the models themselves leave out.
    private static List<String> leftOut(ModelFiles files) {
        List<LeftOut> leftOut = LeftOut.load(files);
        SortedSet<String> known = leftOut.isEmpty() ? new TreeSet<>() : switches(files);
        for (LeftOut row : leftOut) {
            if (!known.contains(row.id())) {
                throw new ModelException(
                        "%s: '%s' is no rule, row or type; see the ids and types in models/acts.tsv, hedges.tsv and precision.tsv"
                                .formatted(row.place(), row.id()));
            }
        }
        return leftOut.stream().map(LeftOut::id).toList();
    }

    /// Everything that [AnnotatorSettings#without] may name: ids of rules, ids and types of lexicon entries.
    static SortedSet<String> switches(ModelFiles files) {
        SortedSet<String> names = new TreeSet<>();
        Lexicon acts = acts(files);
        for (Lexicon lexicon :
                List.of(acts, CueTagger.hedges(files), CueTagger.precision(files, Measures.load(files)))) {
            lexicon.entries().forEach(entry -> names.addAll(List.of(entry.id(), entry.type())));
        }
        ActVerbs verbs = new ActVerbs(acts);
        WordLists words = WordLists.load(files);
        ActRules.all(verbs, words, Set.of()).forEach(rule -> names.add(rule.id()));
        SubjectRoles.all(verbs, words).forEach(rule -> names.add(rule.id()));
        names.addAll(List.of(TwoVerbRule.ID, ActClassifier.ID, ActClassifier.ALL));
        return names;
    }

    static Lexicon acts(ModelFiles files) {
        return Lexicon.load(files, ActVerbs.FILE, ActVerbs.types(), AnySubjectRule.SUBJECTS, Set.of());
    }
}
