package org.pledgescope.index;

import java.io.IOException;
import java.util.Comparator;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// Compares the words of a result with those of all other sentences of the index, over the postings of the words.
final class Keywords {

    private static final Comparator<Keyword> STRONGEST_FIRST =
            Comparator.comparingDouble((Keyword keyword) -> keyword.keyness().logLikelihood())
                    .reversed()
                    .thenComparing(Keyword::word);

    private Keywords() {}

    static WordTable<Keyword> of(OpenIndex index, Query sentences, WordSettings settings) throws IOException {
        FixedBitSet found = SentenceScan.bits(index.searcher(), sentences);
        WordScan scan = new WordScan(index.reader());
        WordScan.Counter inFound = (_, sentence, postings) -> found.get(sentence) ? postings.freq() : 0;
        long[] sizes = new long[2];
        scan.of(
                SearchField.TEXT,
                PostingsEnum.FREQS,
                inFound,
                (word, all, here) -> {
                    if (WordScan.width(word) == 1) {
                        sizes[0] += here;
                        sizes[1] += all;
                    }
                });
        long hereSize = sizes[0];
        long restSize = sizes[1] - hereSize;
        FirstRows<Keyword> rows = new FirstRows<>(STRONGEST_FIRST, settings.limit());
        scan.of(
                settings.field(),
                PostingsEnum.FREQS,
                inFound,
                (word, all, here) -> {
                    if (here >= settings.minimum() && settings.takes(word) && restSize > 0) {
                        Keyness keyness = new Keyness(here, hereSize, all - here, restSize);
                        if (keyness.perMillion() > keyness.restPerMillion()) {
                            rows.add(new Keyword(word, keyness));
                        }
                    }
                });
        HitCount total = HitCount.of(index.searcher(), sentences);
        return new WordTable<>(total.sentences(), total.documents(), hereSize, sizes[1], rows.total(), rows.inOrder());
    }
}
