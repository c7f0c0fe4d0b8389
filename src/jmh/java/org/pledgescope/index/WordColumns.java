package org.pledgescope.index;

import java.util.ArrayList;
import java.util.List;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;

/// A document as another engine's tabular input: the words of this index one a line, each with its dictionary forms and
/// tags, sentences as tags around them. So both engines hold the same words at the same places.
final class WordColumns {

    /// Between two forms or tags of one word.
    private static final String BESIDE = "\u001f";

    private final StringBuilder lines = new StringBuilder();
    private int words;

    private WordColumns() {}

    /// @param lines with a line's end behind each
    /// @param words how many there are
    record Table(String lines, int words) {}

    static Table of(DocumentAnalysis analysis) {
        MendedText mended = MendedText.of(analysis.document().text());
        WordColumns columns = new WordColumns();
        columns.lines.append("<doc id=\"").append(analysis.document().id()).append("\">\n");
        for (Sentence sentence : analysis.sentences()) {
            columns.add(sentence, SentenceText.of(mended, sentence.span()));
        }
        columns.lines.append("</doc>\n");
        return new Table(columns.lines.toString(), columns.words);
    }

    private void add(Sentence sentence, SentenceText text) {
        List<IndexTerm> terms = WordSplitter.split(text.text());
        List<Span> places = WordPlaces.of(terms);
        List<List<String>> lemmas =
                byPosition(
                        places.size(),
                        LemmaTerms.of(sentence, text, terms).stream().filter(term -> term.width() == 1).toList());
        String prefix = TokenLayer.POS.prefix();
        List<List<String>> tags =
                byPosition(
                        places.size(),
                        TokenTerms.of(sentence, List.of(), text, places).stream()
                                .filter(term -> term.form().startsWith(prefix))
                                .map(term -> term.withForm(term.form().substring(prefix.length())))
                                .toList());
        lines.append("<s act=\"").append(sentence.act().label()).append("\">\n");
        for (int i = 0; i < places.size(); i++) {
            lines.append(places.get(i).of(text.text()))
                    .append('\t')
                    .append(String.join(BESIDE, lemmas.get(i)))
                    .append('\t')
                    .append(String.join(BESIDE, tags.get(i)))
                    .append('\n');
        }
        lines.append("</s>\n");
        words += places.size();
    }

    private static List<List<String>> byPosition(int size, List<IndexTerm> terms) {
        List<List<String>> forms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            forms.add(new ArrayList<>());
        }
        terms.forEach(term -> forms.get(term.position()).add(term.form()));
        return forms.stream().map(each -> each.stream().distinct().toList()).toList();
    }
}
