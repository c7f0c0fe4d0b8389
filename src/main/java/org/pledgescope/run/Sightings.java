package org.pledgescope.run;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pledgescope.ingest.FolderState;

/// Since when each file has been seen unchanged, by a clock that never goes back. What a file says of the time of its last
/// change tells that it changed, and not when: clocks of other machines may be wrong.
final class Sightings {

    /// @param stamp empty for a file that went
    private record Sighting(Optional<FolderState.Stamp> stamp, long since) {}

    private final Map<String, Sighting> sightings = new TreeMap<>();
    private final long quietNanos;

    /// @param quietNanos a file is still when it has not changed for so long
    Sightings(long quietNanos) {
        this.quietNanos = quietNanos;
    }

    /// Takes note of the files at a moment.
    ///
    /// @return those that have not been still for long enough, files that went included
    SortedSet<String> see(FolderState state, long now) {
        Set<String> names = new TreeSet<>(sightings.keySet());
        names.addAll(state.files().keySet());
        SortedSet<String> moving = new TreeSet<>();
        for (String name : names) {
            Optional<FolderState.Stamp> stamp = Optional.ofNullable(state.files().get(name));
            Sighting last = sightings.get(name);
            Sighting seen = last != null && last.stamp().equals(stamp) ? last : new Sighting(stamp, now);
            boolean isMoving = now - seen.since() < quietNanos;
            if (isMoving) {
                moving.add(name);
            }
            if (isMoving || stamp.isPresent()) {
                sightings.put(name, seen);
            } else {
                sightings.remove(name);
            }
        }
        return moving;
    }
}
