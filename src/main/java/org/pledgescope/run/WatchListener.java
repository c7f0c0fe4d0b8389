package org.pledgescope.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Learns what a [Watch] does. Called from the thread of the watch alone.
public interface WatchListener {

    /// Folders are not there, or are there again: then the list is empty. Told only when it changes.
    void away(List<Path> folders);

    /// Another run holds the report or the index; told once until a run is made.
    void busy(RuntimeException why);

    /// A run was made.
    ///
    /// @param leftOut files that were not read since they were still being written
    void done(RunResult result, Set<String> leftOut);

    /// A run was not possible; the last report stays.
    void failed(Throwable cause);
}
