package org.pledgescope.index;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// A token query as read.
///
/// @param find     what is asked of words
/// @param filters  what is asked of their sentence
/// @param excluded sentences in which no match counts
record TokenAsked(TokenFind find, List<Query> filters, List<Query> excluded) {

    TokenAsked {
        filters = List.copyOf(filters);
        excluded = List.copyOf(excluded);
    }

    void addTo(BooleanQuery.Builder all) {
        all.add(new TokenQuery(find), Occur.MUST);
        filters.forEach(query -> all.add(query, Occur.FILTER));
        excluded.forEach(query -> all.add(query, Occur.MUST_NOT));
    }
}
