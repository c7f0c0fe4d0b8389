package org.pledgescope.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Turns the words of a query into terms of its field.
///
/// Here a hyphenated compound is one term that takes as many positions as it has parts: `long-term` asks for the
/// compound alone, `"long term"` for both writings, and `"long-term goals"` still fits the positions of the index.
final class QueryAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        boolean isWords = SearchField.of(field).filter(known -> known.type() == SearchField.Type.WORDS).isPresent();
        TermStream stream = new TermStream();
        return new TokenStreamComponents(
                reader -> stream.set(isWords ? words(all(reader)) : name(all(reader))), stream);
    }

    /// Folds what has wildcards and so cannot be split.
    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new Folded(in);
    }

    /// The terms that a query for `text` needs: compounds without their parts.
    static List<IndexTerm> words(String text) {
        return WordSplitter.split(text).stream().filter(term -> !term.isPart()).toList();
    }

    private static List<IndexTerm> name(String text) {
        String name = Fold.name(text);
        return name.isEmpty() ? List.of() : List.of(IndexTerm.label(name, 0, text.length(), 0));
    }

    private static String all(Reader reader) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a query's words are in memory", e);
        }
        return text.toString();
    }

    private static final class Folded extends TokenFilter {
        private final CharTermAttribute form = addAttribute(CharTermAttribute.class);

        Folded(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String folded = Fold.word(form.toString());
            form.setEmpty().append(folded);
            return true;
        }
    }
}
