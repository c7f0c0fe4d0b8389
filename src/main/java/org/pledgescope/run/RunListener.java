package org.pledgescope.run;

import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;

/// Learns of a run's results in the order of the inputs, always from the same thread.
public interface RunListener {

    /// A document is done.
    ///
    /// @param isStored whether its analysis came from the store
    void analysed(DocumentAnalysis analysis, boolean isStored);

    /// An input or document gave nothing.
    void failed(Problem problem);
}
