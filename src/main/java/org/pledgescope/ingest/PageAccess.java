package org.pledgescope.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// How pages of the web are got.
///
/// @param cache        the folder of the kept copies
/// @param fetchesAnew  whether a page is fetched although there is a copy of it
/// @param allowsLocal  whether pages of this machine and of private networks are read, too
/// @param notices      is told in one line where each page came from
public record PageAccess(Path cache, boolean fetchesAnew, boolean allowsLocal, Consumer<String> notices) {

    /// Copies first, public pages only, in silence.
    public static PageAccess usual() {
        return new PageAccess(usualCache(), false, false, _ -> {});
    }

    /// `pledgescope/pages` in the folder that `XDG_CACHE_HOME` names, else in `.cache` of the user's home.
    public static Path usualCache() {
        String caches = System.getenv("XDG_CACHE_HOME");
        try {
            if (caches != null && Path.of(caches).isAbsolute()) {
                return Path.of(caches, "pledgescope", "pages");
            }
        } catch (InvalidPathException e) {
            // as if it were not set, which is what its specification asks for
        }
        return Path.of(System.getProperty("user.home", "."), ".cache", "pledgescope", "pages");
    }
}
