package org.pledgescope.report;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.page.Provenance;
import org.pledgescope.problem.Problem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes run.json: how a run went, for whoever watches over it. docs/columns.md names its fields.
final class RunJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int MEBIBYTE = 1 << 20;

    private RunJson() {}

    /// @param run id of the run
    static String of(
            String run, RunFacts facts, Provenance made, List<DocumentSummary> documents, List<Problem> problems) {
        ObjectNode root = JSON.createObjectNode();
        root.put("run", run);
        ArrayNode command = root.putArray("command");
        facts.commandLine().forEach(command::add);
        root.put("started", facts.started().truncatedTo(ChronoUnit.SECONDS).toString());
        root.put("program_version", made.version());
        root.put("java_version", Runtime.version().toString());
        root.put("java_vendor", System.getProperty("java.vendor"));
        root.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        root.put("heap_mebibytes", Runtime.getRuntime().maxMemory() / MEBIBYTE);
        root.put("threads", facts.threads());
        root.put("seconds", tenths(facts.seconds()));
        ObjectNode stages = root.putObject("stage_seconds");
        facts.stageSeconds().forEach((stage, seconds) -> stages.put(stage, tenths(seconds)));
        root.put("documents", documents.size());
        root.put("documents_new", documents.size() - facts.stored());
        root.put("documents_stored", facts.stored());
        root.put("words", documents.stream().mapToLong(DocumentSummary::words).sum());
        root.put("words_new", facts.newWords());
        root.put("words_new_per_second", Math.round(facts.newWords() / Math.max(0.001, facts.seconds())));
        root.put("problems", problems.size());
        root.put(
                "warnings",
                problems.stream().filter(problem -> problem.severity() == Problem.Severity.WARNING).count());
        return AnalysisJson.utf8(JSON.writeValueAsString(root).replace("\r\n", "\n")) + "\n";
    }

    private static double tenths(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
