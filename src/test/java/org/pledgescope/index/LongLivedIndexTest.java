package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.text.DocumentAnalysis;

/// An index that texts went into and out of for a long time holds what one written at once would hold.
class LongLivedIndexTest {

    private static final IndexSettings SETTINGS = IndexSettings.of("f1", Map.of());
    private static final int COMMITS = 60;
    private static final int CHANGES = 12;
    private static final int TEXTS = 40;

    @TempDir private Path folder = Path.of("");

    @Test
    void isCleanAndEqualToOneWrittenAtOnce() throws IOException {
        long seed = Long.getLong("pledgescope.seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, DocumentAnalysis> texts = new TreeMap<>();
        Path old = folder.resolve("old");
        for (int commit = 0; commit < COMMITS; commit++) {
            try (SentenceIndex index = SentenceIndex.openForWriting(old, SETTINGS)) {
                for (int change = 0; change < CHANGES; change++) {
                    String id = "text-" + random.nextInt(TEXTS);
                    if (random.nextInt(3) == 0) {
                        texts.remove(id);
                        index.delete(id);
                    } else {
                        texts.put(id, text(id, random));
                        index.replace(texts.get(id));
                    }
                }
                index.commit();
            }
        }
        Path fresh = folder.resolve("fresh");
        try (SentenceIndex index = SentenceIndex.openForWriting(fresh, SETTINGS)) {
            texts.values().forEach(index::replace);
            index.commit();
        }
        String when = "seed " + seed;
        IndexDump.assertClean(old, when);
        assertThat(IndexDump.of(old)).as(when).isEqualTo(IndexDump.of(fresh)).isNotEmpty();
        assertThat(IndexContents.of(old)).as(when).isEqualTo(IndexContents.of(fresh)).hasSameSizeAs(texts.keySet());
        assertMergedUnderTheUsualCodec(old, when);
    }

    /// What reads indexes of this Lucene reads ours: Luke knows no other codecs.
    private static void assertMergedUnderTheUsualCodec(Path index, String when) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index)) {
            SegmentInfos segments = SegmentInfos.readLatestCommit(directory);
            assertThat(segments.size()).as(when).isBetween(1, COMMITS / 2);
            assertThat(segments.asList())
                    .as(when)
                    .anyMatch(segment -> "merge".equals(segment.info.getDiagnostics().get("source")))
                    .allMatch(segment -> codec(segment).equals(Codec.getDefault().getName()));
            assertThat(Codec.getDefault().getClass().getName()).startsWith("org.apache.lucene.codecs.lucene");
        }
    }

    private static String codec(SegmentCommitInfo segment) {
        return segment.info.getCodec().getName();
    }

    private static DocumentAnalysis text(String id, Random random) {
        Texts text = Texts.text(id);
        for (int sentence = random.nextInt(5); sentence >= 0; sentence--) {
            text.commits("", "We will open port %d.".formatted(random.nextInt(100)), 5, 75, "", "");
        }
        return text.analysis();
    }
}
