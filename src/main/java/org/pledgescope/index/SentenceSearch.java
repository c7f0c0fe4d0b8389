package org.pledgescope.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

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

    private static final Sort TEXT_ORDER = new Sort(byDate(), byDocument(), byPlace());
    private static final Sort RELEVANCE_ORDER = new Sort(SortField.FIELD_SCORE, byDate(), byDocument(), byPlace());

    private final Path folder;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSettings settings;
    private final IndexSearcher searcher;

    private SentenceSearch(Path folder, Directory directory, DirectoryReader reader, IndexSettings settings) {
        this.folder = folder;
        this.directory = directory;
        this.reader = reader;
        this.settings = settings;
        this.searcher = new IndexSearcher(reader);
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
        return settings;
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
        Query wanted = QueryReader.read(query);
        try {
            Query sentences = sentences(wanted);
            List<TokenQuery> tokens = TokenQuery.in(wanted);
            HitCount count = searcher.search(sentences, HitCount.manager(tokens));
            OptionalLong matches = tokens.isEmpty() ? OptionalLong.empty() : OptionalLong.of(count.matches());
            List<Hit> hits = limit == 0 || count.sentences() == 0 ? List.of() : hits(wanted, sentences, limit, order);
            return new Hits(query, count.sentences(), count.documents(), matches, hits);
        } catch (TooComplexToDeterminizeException | IndexSearcher.TooManyClauses e) {
            throw QueryReader.tooLarge(e);
        } catch (IOException e) {
            throw new IndexException(
                    "%s: cannot be read (%s); check the disk, or remove the folder and run `pledgescope analyze` again"
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }

    private List<Hit> hits(Query wanted, Query sentences, int limit, HitOrder order) throws IOException {
        HitReader hitReader = new HitReader(searcher, wanted);
        Sort sort = order == HitOrder.TEXT ? TEXT_ORDER : RELEVANCE_ORDER;
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(sentences, limit, sort).scoreDocs) {
            hits.add(hitReader.read(found.doc));
        }
        return hits;
    }

    private static Query sentences(Query wanted) {
        return new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(new TermQuery(new Term(Stored.TYPE, Stored.SENTENCE)), Occur.FILTER)
                .build();
    }

    private static SortField byDate() {
        return new SortedNumericSortField(
                SearchField.DATE.label(), SortField.Type.INT, false, SortedNumericSelector.Type.MIN, Integer.MAX_VALUE);
    }

    private static SortField byDocument() {
        return new SortField(Stored.ID, SortField.Type.STRING);
    }

    private static SortField byPlace() {
        return new SortField(Stored.ORDINAL, SortField.Type.INT);
    }
}
