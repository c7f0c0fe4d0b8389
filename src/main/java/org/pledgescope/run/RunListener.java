package org.pledgescope.run;

import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;

/// Learns of a run's results in the order of the inputs, always from the same thread.
public interface RunListener {

    /// So many documents are known by now to be in the inputs. The number grows while inputs of several documents are
    /// read.
    default void expected(int documents) {}

    /// Something of the user's own models does not apply; no document is concerned.
    default void modelProblem(Problem problem) {
        failed(problem);
    }

    /// Something that the user is to know before the work begins.
    default void notice(String words) {}

    /// A document is done. Not told where [nothing has changed][#notice]: then the result has all there is to know.
    ///
    /// @param isStored whether its analysis came from the store
    void analysed(DocumentAnalysis analysis, boolean isStored);

    /// An input or document gave nothing.
    void failed(Problem problem);

    /// A document gave nothing since this program has a mistake; the others go on.
    default void crashed(Problem problem, Throwable mistake) {
        failed(problem);
    }
}
