package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Span;

/// Reads found sentences back, with the words that each was found by.
final class HitReader {

    private static final List<SearchField> PLACED =
            List.of(
                    SearchField.TEXT,
                    SearchField.LEMMA,
                    SearchField.ENTITY,
                    SearchField.ACT,
                    SearchField.HEDGE,
                    SearchField.PRECISION,
                    SearchField.DEADLINE);

    /// Left out where there are matches of a token query, which are the words asked for.
    private static final Set<SearchField> WORDS = Set.of(SearchField.TEXT, SearchField.LEMMA);

    private static final Comparator<Match> ORDER = Comparator.comparing(Match::span).thenComparing(Match::field);

    private final List<LeafReaderContext> leaves;
    private final StoredFields stored;
    private final TokenSplit split;
    private final Weight weight;
    private final TokenWork work = new TokenWork();
    private final List<TokenMatcher> matchers = new ArrayList<>();
    private @Nullable LeafReaderContext part;
    private int last;

    HitReader(IndexSearcher searcher, Query query) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.stored = searcher.storedFields();
        this.split = TokenSplit.withoutTerms(query);
        this.weight = searcher.createWeight(searcher.rewrite(split.rest()), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /// Sentences in any order. They are read in that of the index, in which postings are passed through once.
    List<Hit> read(int[] numbers) throws IOException {
        Map<Integer, Hit> hits = new HashMap<>();
        for (int number : Arrays.stream(numbers).sorted().toArray()) {
            hits.put(number, read(number));
        }
        return Arrays.stream(numbers).mapToObj(hits::get).toList();
    }

    /// @param number of the sentence's Lucene document; quickest if no less than at the call before
    Hit read(int number) throws IOException {
        Document document = stored.document(number);
        Optional<Integer> firmness = number(document, SearchField.FIRMNESS.label());
        String text = text(document, SearchField.TEXT.label());
        return new Hit(
                text(document, Stored.ID),
                text(document, SearchField.TITLE.label()),
                text(document, Stored.DATE_AS_KNOWN),
                text(document, SearchField.ISSUER.label()),
                DocumentKind.of(text(document, SearchField.KIND.label())).orElse(DocumentKind.OTHER),
                text(document, SearchField.PARAGRAPH.label()),
                number(document, SearchField.PAGE.label()).orElse(0),
                number(document, Stored.ORDINAL).orElse(0),
                new Span(number(document, Stored.START).orElse(0), number(document, Stored.END).orElse(0)),
                text,
                matches(number, text),
                Act.valueOf(constant(text(document, SearchField.ACT.label()))),
                number(document, SearchField.LEVEL.label()).orElse(0),
                number(document, SearchField.DEMAND.label()).orElse(0),
                firmness.map(OptionalInt::of).orElse(OptionalInt.empty()),
                firmness.map(_ -> Band.valueOf(constant(text(document, SearchField.BAND.label())))),
                Boolean.parseBoolean(text(document, SearchField.CONDITIONAL.label())));
    }

    private List<Match> matches(int number, String text) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        List<Match> matches = new ArrayList<>();
        if (!split.isTokensAlone()) {
            matches.addAll(facts(leaf, number - leaf.docBase));
        }
        if (!split.finds().isEmpty()) {
            matches.addAll(tokens(leaf, number - leaf.docBase, text));
        }
        return matches.stream().distinct().sorted(ORDER).toList();
    }

    /// What Lucene's part of the query found.
    private List<Match> facts(LeafReaderContext leaf, int sentence) throws IOException {
        List<Match> matches = new ArrayList<>();
        Matches found = weight.matches(leaf, sentence);
        if (found != null) {
            for (SearchField field : PLACED) {
                if (split.finds().isEmpty() || !WORDS.contains(field)) {
                    matches.addAll(matches(field, found.getMatches(field.label())));
                }
            }
        }
        return matches;
    }

    private List<Match> tokens(LeafReaderContext leaf, int sentence, String text) throws IOException {
        if (leaf != part || sentence < last) {
            matchers.clear();
            for (TokenFind find : split.finds()) {
                matchers.add(new TokenMatcher(find, leaf.reader(), work));
            }
            part = leaf;
        }
        last = sentence;
        List<Span> words = WordSplitter.places(text);
        List<Match> matches = new ArrayList<>();
        for (TokenMatcher matcher : matchers) {
            for (Span found : matcher.matches(sentence)) {
                Span span = new Span(words.get(found.start()).start(), words.get(found.end() - 1).end());
                matches.add(new Match(SearchField.TEXT, span));
            }
        }
        return matches;
    }

    private static List<Match> matches(SearchField field, @Nullable MatchesIterator places) throws IOException {
        List<Match> matches = new ArrayList<>();
        while (places != null && places.next()) {
            if (places.startOffset() >= 0 && places.endOffset() > places.startOffset()) {
                matches.add(new Match(field, new Span(places.startOffset(), places.endOffset())));
            }
        }
        return matches;
    }

    private static String constant(String label) {
        return label.toUpperCase(Locale.ROOT);
    }

    private static String text(Document document, String field) {
        String value = document.get(field);
        if (value == null) {
            throw new IllegalStateException("a sentence of the index has no stored field '%s'".formatted(field));
        }
        return value;
    }

    private static Optional<Integer> number(Document document, String field) {
        return Optional.ofNullable(document.getField(field)).map(IndexableField::numericValue).map(Number::intValue);
    }
}
