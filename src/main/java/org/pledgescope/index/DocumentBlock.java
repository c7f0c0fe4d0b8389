package org.pledgescope.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

/// An analysis as a block of Lucene documents: its sentences in order, then one for the text as a whole.
///
/// A sentence of several statements is found by the sentence's act, its highest level and demand, the score of its
/// firmest commitment, and the hedges, precision and actors of all.
final class DocumentBlock {

    private static final String BETWEEN_ISSUERS = ";";

    private final DocumentAnalysis analysis;
    private final MendedText mended;

    private DocumentBlock(DocumentAnalysis analysis) {
        this.analysis = analysis;
        this.mended = MendedText.of(analysis.document().text());
    }

    /// The block, ready to be written as a whole.
    ///
    /// @param settings that the analysis was made with
    static List<Document> of(DocumentAnalysis analysis, IndexSettings settings) {
        DocumentBlock block = new DocumentBlock(analysis);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < analysis.sentences().size(); i++) {
            documents.add(block.sentence(i));
        }
        documents.add(block.whole(settings));
        return documents;
    }

    private Document whole(IndexSettings settings) {
        RawDocument document = analysis.document();
        FieldWriter fields = new FieldWriter();
        fields.type(Stored.DOCUMENT);
        metadata(fields);
        fields.order(Stored.WORDS, analysis.words());
        fields.order(Stored.SENTENCES, analysis.sentences().size());
        fields.stored(Stored.ORIGIN, document.origin());
        fields.stored(Stored.SHA256, document.sha256());
        fields.stored(Stored.VERSION, settings.program().version());
        fields.stored(Stored.CODE, settings.program().code());
        fields.term(Stored.MADE, settings.term());
        return fields.document();
    }

    private Document sentence(int ordinal) {
        Sentence sentence = analysis.sentences().get(ordinal);
        SentenceText text = SentenceText.of(mended, sentence.span());
        FieldWriter fields = new FieldWriter();
        fields.type(Stored.SENTENCE);
        metadata(fields);
        fields.order(Stored.ORDINAL, ordinal);
        fields.stored(Stored.START, sentence.span().start());
        fields.stored(Stored.END, sentence.span().end());
        place(fields, sentence);
        List<EntityMention> mentions =
                analysis.mentionsIn(sentence.span()).stream()
                        .filter(mention -> mention.rule() != EntityMention.Rule.METONYM)
                        .toList();
        words(fields, sentence, mentions, text);
        statements(fields, sentence, text);
        entities(fields, mentions, text);
        return fields.document();
    }

    private void metadata(FieldWriter fields) {
        RawDocument document = analysis.document();
        Metadata metadata = document.metadata();
        fields.key(Stored.ID, document.id());
        fields.name(SearchField.DOC, document.id());
        fields.names(SearchField.TITLE, List.of(metadata.title().value()));
        fields.stored(SearchField.TITLE.label(), metadata.title().value());
        fields.date(metadata.date().value());
        if (!metadata.year().isEmpty()) {
            fields.number(SearchField.YEAR, Integer.parseInt(metadata.year()));
        }
        fields.name(SearchField.KIND, metadata.kind().value().label());
        fields.names(
                SearchField.ISSUER,
                Arrays.stream(metadata.issuer().value().split(BETWEEN_ISSUERS)).map(String::strip).toList());
        fields.stored(SearchField.ISSUER.label(), metadata.issuer().value());
    }

    private void place(FieldWriter fields, Sentence sentence) {
        Paragraph paragraph = analysis.paragraph(sentence);
        String number = paragraph.number();
        fields.name(SearchField.PARAGRAPH, number.isEmpty() ? String.valueOf(sentence.paragraph() + 1) : number);
        if (paragraph.page() > 0) {
            fields.number(SearchField.PAGE, paragraph.page());
        }
    }

    private static void words(FieldWriter fields, Sentence sentence, List<EntityMention> mentions, SentenceText text) {
        List<IndexTerm> terms = WordSplitter.split(text.text());
        List<Span> words = WordPlaces.of(terms);
        fields.positioned(Stored.TOKEN, TokenTerms.of(sentence, mentions, text, words));
        fields.count(Stored.POSITIONS, words.size());
        fields.placed(SearchField.TEXT, terms);
        fields.stored(SearchField.TEXT.label(), text.text());
        fields.placed(SearchField.LEMMA, LemmaTerms.of(sentence, text, terms));
        List<Span> deadlines =
                sentence.precision().stream()
                        .filter(cue -> cue.type() == CueType.DEADLINE)
                        .map(cue -> text.here(cue.span()))
                        .toList();
        fields.placed(SearchField.DEADLINE, terms.stream().filter(term -> isIn(deadlines, term)).toList());
        fields.facets(SearchField.DEADLINE, deadlines.stream().map(span -> span.of(text.text())).toList());
    }

    private static void statements(FieldWriter fields, Sentence sentence, SentenceText text) {
        List<Cue> evidence =
                sentence.statements().stream()
                        .filter(statement -> statement.act() == sentence.act())
                        .flatMap(statement -> statement.evidence().stream())
                        .toList();
        String act = sentence.act().label();
        labels(
                fields,
                SearchField.ACT,
                evidence.isEmpty()
                        ? List.of(new Label(act, new Span(0, 0)))
                        : evidence.stream().map(cue -> new Label(act, text.here(cue.span()))).toList());
        fields.stored(SearchField.ACT.label(), act);
        fields.number(SearchField.LEVEL, sentence.level());
        fields.number(SearchField.DEMAND, sentence.demand());
        firmest(sentence)
                .ifPresent(firmness -> {
                    fields.number(SearchField.FIRMNESS, firmness.score());
                    fields.name(SearchField.BAND, firmness.band().label());
                });
        labels(fields, SearchField.HEDGE, labels(sentence.hedges(), text));
        labels(fields, SearchField.PRECISION, labels(sentence.precision(), text));
        fields.name(SearchField.CONDITIONAL, String.valueOf(sentence.isConditional()));
        fields.names(
                SearchField.ACTOR,
                sentence.statements().stream().map(statement -> statement.actor().name()).distinct().toList());
    }

    private static void entities(FieldWriter fields, List<EntityMention> mentions, SentenceText text) {
        fields.placed(
                SearchField.ENTITY,
                terms(mentions.stream().map(mention -> new Label(mention.entity(), text.here(mention.span())))));
        fields.facets(SearchField.ENTITY, mentions.stream().map(EntityMention::entity).toList());
    }

    /// A value of a field and the words of the sentence behind it.
    private record Label(String value, Span span) {}

    private static List<Label> labels(List<Cue> cues, SentenceText text) {
        return cues.stream().map(cue -> new Label(cue.type().label(), text.here(cue.span()))).toList();
    }

    private static void labels(FieldWriter fields, SearchField field, List<Label> labels) {
        fields.placed(field, terms(labels.stream()));
        fields.facets(field, labels.stream().map(Label::value).toList());
    }

    private static List<IndexTerm> terms(Stream<Label> labels) {
        List<Label> inOrder = labels.sorted(Comparator.comparing(Label::span)).toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> {
                    Label label = inOrder.get(i);
                    return IndexTerm.label(Fold.name(label.value()), label.span().start(), label.span().end(), i);
                })
                .toList();
    }

    private static Optional<Firmness> firmest(Sentence sentence) {
        return sentence.statements().stream()
                .map(Statement::firmness)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Firmness::score));
    }

    private static boolean isIn(List<Span> spans, IndexTerm term) {
        return spans.stream().anyMatch(span -> span.contains(new Span(term.start(), term.end())));
    }
}
