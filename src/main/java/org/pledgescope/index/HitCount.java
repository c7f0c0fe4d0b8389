package org.pledgescope.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Counts sentences and the documents that they stand in.
///
/// @param sentences 0 or more
/// @param documents no more than `sentences`
/// @param matches   of the token queries asked for, 0 where there are none
record HitCount(int sentences, int documents, long matches) {

    static HitCount of(IndexSearcher searcher, Query sentences) throws IOException {
        TextScan scan = new TextScan(HitSort.TEXT, 0);
        SentenceScan.of(searcher, sentences, scan);
        return scan.count();
    }
}
