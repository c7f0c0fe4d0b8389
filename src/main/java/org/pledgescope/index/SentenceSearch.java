package org.pledgescope.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/// Answers queries from an index as it was last committed when this was opened. Safe for use by several threads.
///
/// | query | finds |
/// |---|---|
/// | `sanctions` | the word, any case, in the sentence's text |
/// | `lemma:make` | any form of the word |
/// | `"long term"`, `long-term` | both writings; the hyphenated one alone |
/// | `Ukraine's`, `Ukraine’s` | the possessive, either apostrophe |
/// | `"support ukraine"~3`, `sanction*`, `/ukrain(e\|ian)/` | near words, beginnings, patterns |
/// | `entity:"South Africa"` | sentences that name it, also as an alias or adjective |
/// | `act:commitment AND firmness:[0 TO 49]` | soft commitments |
/// | `level:[5 TO 6] conditional:false -hedge:escape` | firm ones without conditions and escapes |
/// | `date:[2021-07 TO 2023]`, `year:2023`, `firmness>=70` | ranges |
/// | `[lemma=commit] []{0,5} [entity=Ukraine]` | words in order, each by its form, part of speech, name, cue or clause |
/// | `[cue=condition]+ within <sentence act=commitment/>` | the same in sentences of one kind |
///
/// Words side by side must all be in the sentence: a researcher adds words to narrow a question, and a total that grew
/// with each word would be quoted wrongly. (Lucene's own default is OR.) AND binds tighter than OR; operators are
/// written in capitals. Fields are listed in [SearchField], what can be asked of a word in [TokenLayer], all of it in
/// docs/query.md.
public final class SentenceSearch implements Closeable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final OpenIndex index;

    private SentenceSearch(Path folder, Directory directory, DirectoryReader reader, IndexSettings settings) {
        this.directory = directory;
        this.reader = reader;
        this.index = new OpenIndex(folder, new IndexSearcher(reader), settings);
    }

    /// @throws IndexException if there is no index, or one that this version does not read
    public static SentenceSearch open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IndexException("%s: no such folder; %s".formatted(folder, Folders.MAKE_ONE));
        }
        return Folders.opened(
                folder,
                directory -> {
                    DirectoryReader reader = Commits.open(directory);
                    try {
                        IndexSettings settings = CommitData.read(folder, reader.getIndexCommit().getUserData());
                        return new SentenceSearch(folder, directory, reader, settings);
                    } catch (RuntimeException | IOException e) {
                        reader.close();
                        throw e;
                    }
                });
    }

    /// What the sentences of this index were analysed with.
    public IndexSettings settings() {
        return index.settings();
    }

    /// The first sentences that answer a query, in the order of their texts.
    ///
    /// @param limit give no more hits than this; 0 for the totals alone
    /// @throws QueryException if the query cannot be understood
    /// @throws IndexException if the index cannot be read
    public Hits search(String query, int limit) {
        return search(query, limit, HitOrder.TEXT);
    }

    /// As [#search(String, int)], in another order.
    public Hits search(String query, int limit, HitOrder order) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit %d needs to be 0 or more".formatted(limit));
        }
        return answer(query).hits(new HitSort(order, false), 0, limit);
    }

    /// The sentences that answer a query, for counting, comparing and reading in parts. Of use until this is closed.
    ///
    /// @throws QueryException if the query cannot be understood
    /// @throws IndexException if the index cannot be read
    public Answer answer(String query) {
        Query read = QueryReader.read(query);
        Query wanted = index.read(open -> SavedSentences.resolved(open, query, read));
        return new Answer(index, query, wanted, sentences(wanted));
    }

    /// The results saved in this index, by name.
    ///
    /// @throws IndexException if they cannot be read
    public List<SavedResult> saved() {
        return index.read(open -> new SavedResults(open).list());
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }

    /// Without the documents as wholes. These have no words of their own, so token queries never find them.
    private static Query sentences(Query wanted) {
        if (!TokenQuery.in(wanted).isEmpty()) {
            return wanted;
        }
        return new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(new TermQuery(new Term(Stored.TYPE, Stored.SENTENCE)), Occur.FILTER)
                .build();
    }
}
