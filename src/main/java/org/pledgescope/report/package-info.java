/// What a run hands to its readers: JSON Lines, CSV tables, pages, and the data package that describes them.
///
/// [org.pledgescope.report.ReportWriter] takes one analysis at a time and keeps only a summary of each, so that memory does
/// not grow with the number of words. [org.pledgescope.report.AnalysisJson] is the stable serial form of an analysis from
/// which index and reports can be rebuilt. Nothing here judges: every figure is counted from the analyses.
@NullMarked
package org.pledgescope.report;

import org.jspecify.annotations.NullMarked;
