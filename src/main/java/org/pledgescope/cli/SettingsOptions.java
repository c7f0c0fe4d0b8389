package org.pledgescope.cli;

import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.models.ModelFiles;
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

    @Mixin private WithoutOption without = new WithoutOption();

    /// @throws UsageException if something is switched off that does not exist
    AnnotatorSettings settings(ModelFiles files) {
        return new AnnotatorSettings(!noParser, !noNames, !noEntities, without.names(files));
    }
}
