package org.pledgescope.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pledgescope.annotate.Annotator;
import org.pledgescope.index.Nearest;
import org.pledgescope.models.ModelFiles;
import picocli.CommandLine.Option;

/// The option that switches rules and lexicon entries off, to see what they are worth.
final class WithoutOption {

    @Option(
            names = "--without",
            paramLabel = "ID",
            split = ",",
            description = "leave out rules, lexicon entries or types of them: act.two-verb, condition.if, vague_amount")
    private List<String> names = List.of();

    /// @throws UsageException if a name is none of the rules, entries or types
    SortedSet<String> names(ModelFiles files) {
        SortedSet<String> known = names.isEmpty() ? new TreeSet<>() : Annotator.switches(files);
        for (String name : names) {
            if (!known.contains(name)) {
                String hint =
                        Nearest.to(name, known)
                                .map(nearest -> "; did you mean '%s'?".formatted(nearest))
                                .orElse("; see the ids and types in models/acts.tsv, hedges.tsv and precision.tsv");
                throw new UsageException("--without '%s' names no rule, entry or type".formatted(name) + hint);
            }
        }
        return new TreeSet<>(names);
    }
}
