package org.pledgescope.text;

import java.util.List;
import java.util.stream.Stream;

/// Everything that was found in a document: the input of index, comparison and reports.
///
/// @param sentences in text order
/// @param mentions  in text order, longest match first where two begin together; no two overlap
/// @param words     number of words of the body: runs of letters or digits with inner apostrophes and hyphens
public record DocumentAnalysis(
        RawDocument document, List<Sentence> sentences, List<EntityMention> mentions, int words) {

    public DocumentAnalysis {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        if (words < 0) {
            throw new IllegalArgumentException("words %d needs to be 0 or more".formatted(words));
        }
    }

    /// The paragraph that a sentence stands in.
    public Paragraph paragraph(Sentence sentence) {
        return document.paragraphs().get(sentence.paragraph());
    }

    /// The mentions that lie in a span, in text order.
    public List<EntityMention> mentionsIn(Span span) {
        return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
    }

    /// Every commitment of the text in order.
    public Stream<Statement> commitments() {
        return sentences.stream()
                .flatMap(sentence -> sentence.statements().stream())
                .filter(statement -> statement.act() == Act.COMMITMENT);
    }
}
