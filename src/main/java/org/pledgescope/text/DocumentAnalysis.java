package org.pledgescope.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// Everything that was found in a document: the input of index, comparison and reports.
///
/// @param sentences in text order
/// @param mentions  in text order, each once; one may lie inside a longer one ("Bank of Scotland" and "Scotland"), which
///                  then comes first; no two overlap otherwise
/// @param words     number of words of the body: runs of letters or digits with inner apostrophes and hyphens
/// @param profile   name of the profile under which it was read; empty for none
public record DocumentAnalysis(
        RawDocument document, List<Sentence> sentences, List<EntityMention> mentions, int words, String profile) {

    /// Read under no profile.
    public DocumentAnalysis(RawDocument document, List<Sentence> sentences, List<EntityMention> mentions, int words) {
        this(document, sentences, mentions, words, "");
    }

    public DocumentAnalysis {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        checkNesting(mentions);
        if (words < 0) {
            throw new IllegalArgumentException("words %d needs to be 0 or more".formatted(words));
        }
    }

    /// The paragraph that a sentence stands in.
    public Paragraph paragraph(Sentence sentence) {
        return document.paragraphs().get(sentence.paragraph());
    }

    private static void checkNesting(List<EntityMention> mentions) {
        Span before = new Span(0, Integer.MAX_VALUE);
        Deque<Span> around = new ArrayDeque<>();
        for (EntityMention mention : mentions) {
            Span span = mention.span();
            while (!around.isEmpty() && around.element().end() <= span.start()) {
                around.pop();
            }
            boolean crosses = !around.isEmpty() && !around.element().contains(span);
            if (crosses || before.compareTo(span) >= 0) {
                throw new IllegalArgumentException(
                        "mention of %s at %s after one at %s; mentions need text order, the longer first, and none may reach over another's end"
                                .formatted(mention.entity(), span, crosses ? around.element() : before));
            }
            around.push(span);
            before = span;
        }
    }

    /// The mentions that lie in no longer one, in text order.
    public List<EntityMention> outermostMentions() {
        List<EntityMention> outermost = new ArrayList<>();
        for (EntityMention mention : mentions) {
            if (outermost.isEmpty() || !outermost.getLast().span().contains(mention.span())) {
                outermost.add(mention);
            }
        }
        return outermost;
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
