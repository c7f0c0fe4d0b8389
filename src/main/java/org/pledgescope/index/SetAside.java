package org.pledgescope.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/// Puts the files of an index that nobody can open into a folder within its own, to be written anew. They are not
/// deleted: they may be those of a newer version, or of another program.
final class SetAside {

    static final String FOLDER = "damaged";

    private SetAside() {}

    /// Does nothing where the index can be opened, or there is none.
    static void ifUnreadable(Path folder, Directory directory) throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            if (!isReadable(directory)) {
                Path aside = Files.createDirectories(folder.resolve(FOLDER));
                for (String name : directory.listAll()) {
                    if (isOfAnIndex(name)) {
                        Files.move(folder.resolve(name), aside.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static boolean isReadable(Directory directory) throws IOException {
        try {
            Commits.newest(directory);
            return true;
        } catch (IOException e) {
            if (Folders.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isOfAnIndex(String name) {
        return name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
    }
}
