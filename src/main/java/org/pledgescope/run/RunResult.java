package org.pledgescope.run;

import java.util.List;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.problem.Problem;

/// What a run gave.
///
/// @param documents in input order
/// @param problems  in input order
/// @param crashed   how many of the problems are mistakes of this program
/// @param index     what the run made of the index
public record RunResult(
        List<DocumentSummary> documents, List<Problem> problems, int crashed, IndexChange index, double seconds) {

    public RunResult {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
