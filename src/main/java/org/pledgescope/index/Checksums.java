package org.pledgescope.index;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;

/// Compares every file of a commit with the checksum that Lucene wrote at its end.
///
/// Lucene itself does so at opening for its small files alone; of the large ones it looks at beginning and end, and a
/// damaged posting or stored sentence would go into counts until the next merge reads it.
final class Checksums {

    private static final int PIECE = 1 << 16;

    private Checksums() {}

    /// @throws IOException if a file is missing, cut off or changed
    static void verify(Directory directory, IndexCommit commit) throws IOException {
        byte[] piece = new byte[PIECE];
        for (String name : commit.getFileNames()) {
            try (ChecksumIndexInput file = directory.openChecksumInput(name)) {
                long left = file.length() - CodecUtil.footerLength();
                while (left > 0) {
                    int length = (int) Math.min(PIECE, left);
                    file.readBytes(piece, 0, length);
                    left -= length;
                }
                CodecUtil.checkFooter(file);
            }
        }
    }
}
