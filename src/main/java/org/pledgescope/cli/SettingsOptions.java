package org.pledgescope.cli;

import java.util.ArrayList;
import java.util.List;
import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Profile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Options that change what is found, wherever texts are analysed.
final class SettingsOptions {

    @Option(names = "--no-parser", description = "clauses from tags alone: faster, less exact")
    private boolean noParser;

    @Option(names = "--no-names", description = "no statistical names")
    private boolean noNames;

    @Option(names = "--no-entities", description = "no entities files")
    private boolean noEntities;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "read under a profile of models/profiles.tsv (encyclopedia, ...), or under none",
                "(default: by-kind, the one that a document's kind chooses)"
            })
    private String profile = AnnotatorSettings.BY_KIND;

    @Mixin private WithoutOption without = new WithoutOption();

    /// @throws UsageException if something is switched off, or a profile named, that does not exist
    AnnotatorSettings settings(ModelFiles files) {
        return new AnnotatorSettings(!noParser, !noNames, !noEntities, without.names(files), profile(files));
    }

    private String profile(ModelFiles files) {
        List<String> known = new ArrayList<>(List.of(AnnotatorSettings.BY_KIND, AnnotatorSettings.NONE));
        Profile.all(files).forEach(found -> known.add(found.name()));
        if (!known.contains(profile)) {
            throw new UsageException("--profile '%s' is none of %s".formatted(profile, String.join(", ", known)));
        }
        return profile;
    }
}
