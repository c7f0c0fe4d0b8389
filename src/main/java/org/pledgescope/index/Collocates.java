package org.pledgescope.index;

import java.io.IOException;
import java.util.Comparator;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.Query;

/// Finds the words that stand near the key words of a result.
///
/// Two passes: over the sentences found for the places near their key words, then over the postings of the words. A
/// place near two key words counts once. The parts of a compound count as words of their own, and so does the compound.
final class Collocates {

    private static final Comparator<Collocate> STRONGEST_FIRST =
            Comparator.comparingDouble((Collocate collocate) -> collocate.association().logLikelihood())
                    .reversed()
                    .thenComparing(Collocate::word);

    private Collocates() {}

    static WordTable<Collocate> of(OpenIndex index, Query wanted, Query sentences, WordSettings settings)
            throws IOException {
        KeyWindows windows = new KeyWindows(settings.window());
        HitReader hits = new HitReader(index.searcher(), wanted);
        SentenceScan.numbers(index.searcher(), sentences, number -> windows.add(number, hits.read(number)));
        WordScan scan = new WordScan(index.reader());
        long size = scan.size();
        FirstRows<Collocate> rows = new FirstRows<>(STRONGEST_FIRST, settings.limit());
        scan.of(
                settings.field(),
                PostingsEnum.POSITIONS,
                (word, sentence, postings) -> near(windows, word, sentence, postings),
                (word, all, near) -> {
                    if (near >= settings.minimum() && settings.takes(word)) {
                        var association = new Association(near, windows.near(), windows.keys(), all, size);
                        if (near > association.expected()) {
                            rows.add(new Collocate(word, association));
                        }
                    }
                });
        HitCount total = HitCount.of(index.searcher(), sentences);
        return new WordTable<>(
                total.sentences(), total.documents(), windows.keys(), size, rows.total(), rows.inOrder());
    }

    private static int near(KeyWindows windows, String word, int sentence, PostingsEnum postings) throws IOException {
        int found = windows.find(sentence);
        if (found < 0) {
            return 0;
        }
        int width = WordScan.width(word);
        int near = 0;
        for (int i = postings.freq(); i > 0; i--) {
            near += windows.holds(found, postings.nextPosition(), width) ? 1 : 0;
        }
        return near;
    }
}
