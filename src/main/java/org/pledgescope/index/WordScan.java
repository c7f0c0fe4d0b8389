package org.pledgescope.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Goes through the postings of a field, word by word in order, and keeps one word at a time: so the words of a million
/// sentences are counted in the memory of one.
final class WordScan {

    /// Counts one word in one sentence.
    interface Counter {

        /// @param word     for what depends on its form, such as the width of a compound
        /// @param postings at the sentence, places not yet read
        /// @return how many of its occurrences there count
        int count(String word, int sentence, PostingsEnum postings) throws IOException;
    }

    /// Learns of a word.
    interface Receiver {

        /// @param all     occurrences in the index
        /// @param counted what the counter made of them
        void word(String word, long all, long counted) throws IOException;
    }

    private final IndexReader reader;

    WordScan(IndexReader reader) {
        this.reader = reader;
    }

    /// @param flags of [PostingsEnum]: what the counter needs to see
    void of(SearchField field, int flags, Counter counter, Receiver receiver) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field.label());
        if (terms == null) {
            return;
        }
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum words = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = words.next(); term != null; term = words.next()) {
            String word = term.utf8ToString();
            postings = words.postings(postings, flags);
            long all = 0;
            long counted = 0;
            for (int sentence = postings.nextDoc();
                    sentence != DocIdSetIterator.NO_MORE_DOCS;
                    sentence = postings.nextDoc()) {
                if (live == null || live.get(sentence)) {
                    all += postings.freq();
                    counted += counter.count(word, sentence, postings);
                }
            }
            if (all > 0) {
                receiver.word(word, all, counted);
            }
        }
    }

    /// Number of places for words in the index, a hyphenated compound having one for each part.
    long size() throws IOException {
        long[] size = new long[1];
        of(
                SearchField.TEXT,
                PostingsEnum.FREQS,
                (_, _, _) -> 0,
                (word, all, _) -> size[0] += width(word) == 1 ? all : 0);
        return size[0];
    }

    /// How many places a word takes: more than 1 for a hyphenated compound, whose parts are words of their own.
    static int width(String word) {
        return 1 + (int) word.chars().filter(c -> c == '-').count();
    }
}
