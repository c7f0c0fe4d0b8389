package org.pledgescope.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pledgescope.models.IssuerNames;
import org.pledgescope.models.Lexicon;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Scale;
import org.pledgescope.text.CueType;

/// Everything that reads statements, loaded from the models, without what the settings switch off.
record Rules(ActTagger acts, CueTagger cues, Scale scale, IssuerNames issuers) {

    static Rules load(ModelFiles files, AnnotatorSettings settings) {
        return new Rules(
                new ActTagger(
                        new ActVerbs(Lexicon.load(files, ActVerbs.FILE, ActVerbs.types())),
                        WordLists.load(files),
                        Set.of()),
                new CueTagger(
                        Lexicon.load(files, "hedges.tsv", labels(CueType.Family.HEDGE)),
                        Lexicon.load(files, "precision.tsv", labels(CueType.Family.PRECISION))),
                Scale.load(files),
                IssuerNames.load(files));
    }

    private static List<String> labels(CueType.Family family) {
        return Arrays.stream(CueType.values()).filter(type -> type.family() == family).map(CueType::label).toList();
    }
}
