/// A run over many documents: what is new is analysed side by side, what is known comes from the store, results go on in
/// the order of the inputs.
///
/// [org.pledgescope.run.Run] does the work and tells a [org.pledgescope.run.RunListener] what happens;
/// [org.pledgescope.run.AnalysisStore] keeps finished analyses, so that a run that was killed goes on where it stopped and a
/// repeated one does nothing twice. A bounded number of documents is in flight, whatever the number of inputs.
///
/// [org.pledgescope.run.ReportRun] leaves a report and an index; [org.pledgescope.run.Earlier] says what becomes of the
/// documents of earlier runs. [org.pledgescope.run.IndexRebuild] writes an index anew from the store alone.
/// [org.pledgescope.run.Watch] makes a run whenever the files of folders have changed and are still again.
@NullMarked
package org.pledgescope.run;

import org.jspecify.annotations.NullMarked;
