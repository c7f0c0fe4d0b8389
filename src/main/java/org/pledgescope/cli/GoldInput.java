package org.pledgescope.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pledgescope.evaluate.Evaluation;
import org.pledgescope.evaluate.GoldDocument;
import org.pledgescope.evaluate.GoldFile;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.ingest.Input;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.CorrectionTable;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;

/// A file to measure against: labelled documents, or a register of commitments with a reader's corrections.
///
/// @param isRegister whether the labels are of clauses
/// @param inputs     give the documents that the labels are of
record GoldInput(Path file, boolean isRegister, List<GoldDocument> gold, List<Input> inputs) {

    GoldInput {
        gold = List.copyOf(gold);
        inputs = List.copyOf(inputs);
    }

    /// @throws UsageException if it cannot be used
    static GoldInput read(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? register(file) : labelled(file);
    }

    private static GoldInput labelled(Path file) {
        return switch (GoldFile.read(file)) {
            case Outcome.Done<List<GoldDocument>>(List<GoldDocument> documents) ->
                    new GoldInput(file, false, documents, Ingest.plain().find(List.of(file.toString())));
            case Outcome.Failed<List<GoldDocument>>(Problem problem) -> throw new UsageException(problem.toString());
        };
    }

    private static GoldInput register(Path file) {
        return switch (CorrectionTable.read(file)) {
            case Outcome.Done<CorrectionTable.Corrected>(CorrectionTable.Corrected corrected) ->
                    new GoldInput(
                            file, true, corrected.gold(), List.of(new Kept(file.toString(), corrected.documents())));
            case Outcome.Failed<CorrectionTable.Corrected>(Problem problem) ->
                    throw new UsageException(problem.toString());
        };
    }

    /// Documents as an earlier run read them.
    private record Kept(String origin, List<RawDocument> documents) implements Input {
        @Override
        public Stream<Outcome<RawDocument>> read() {
            return documents.stream().map(Outcome::done);
        }
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    int labels() {
        return gold.stream().mapToInt(document -> document.sentences().size()).sum();
    }

    /// @param analyses of the documents, by id
    Evaluation evaluate(Map<String, DocumentAnalysis> analyses) {
        return isRegister ? Evaluation.ofClauses(gold, analyses) : Evaluation.of(gold, analyses);
    }
}
