package org.pledgescope.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Analyses of no sense that use every field with any value it may have: emoji, combining marks, writing from right to
/// left, control characters and halves of surrogate pairs among the words.
public final class RandomAnalyses {

    private static final List<String> PIECES =
            List.of(
                    "will", "Ukraine", " ", " ", "\n", "\r\n", "\t", "🌊", "👩‍🚀", "é", "e\u0301", "ﬁ", "\u202e",
                    "שלום", "\"", "\\", "'", "’", ",", ";", "=cmd()", "<b>", "&", "\0", "\u0007", "\u2028", "\ufeff",
                    "\ud83c", "\udf0a", "x", "9");

    private final Random random;
    private final String text;

    private RandomAnalyses(long seed) {
        this.random = new Random(seed);
        this.text = words(5 + random.nextInt(120));
    }

    /// The same analysis for the same seed.
    public static DocumentAnalysis of(long seed) {
        return new RandomAnalyses(seed).analysis();
    }

    private DocumentAnalysis analysis() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            Span span = inside(new Span(start, text.length()));
            paragraphs.add(paragraph(span));
            start = span.end();
        }
        RawDocument document =
                new RawDocument("id-" + random.nextInt(), words(2), "0a".repeat(32), metadata(), text, paragraphs);
        List<Sentence> sentences =
                list(
                        4,
                        () -> {
                            int paragraph = random.nextInt(paragraphs.size());
                            return sentence(paragraphs.get(paragraph).span(), paragraph);
                        });
        return new DocumentAnalysis(document, sentences, mentions(), random.nextInt(100_000));
    }

    private Metadata metadata() {
        String date = List.of("", "2031", "2031-04", "2031-04-09").get(random.nextInt(4));
        return new Metadata(
                attribute(words(3)),
                attribute(date),
                attribute(words(2)),
                attribute(any(DocumentKind.values())),
                words(1));
    }

    private <T> Attribute<T> attribute(T value) {
        return new Attribute<>(value, any(Attribute.Origin.values()));
    }

    private Paragraph paragraph(Span span) {
        Paragraph.Kind kind = any(Paragraph.Kind.values());
        int depth = kind == Paragraph.Kind.LIST_ITEM ? 1 + random.nextInt(3) : 0;
        return new Paragraph(span, kind, random.nextBoolean() ? "" : words(1), random.nextInt(9), depth);
    }

    private Sentence sentence(Span span, int paragraph) {
        List<Token> tokens = list(6, () -> new Token(inside(span), words(1), any("NN", "VB", "$", "\"", "🌊")));
        List<Statement> statements = list(3, () -> statement(inside(span)));
        return new Sentence(
                span,
                paragraph,
                tokens.isEmpty() ? List.of(new Token(span, "x", "NN")) : tokens,
                statements.isEmpty() ? List.of(statement(span)) : statements);
    }

    private Statement statement(Span span) {
        Act act = any(Act.values());
        boolean commits = act == Act.COMMITMENT;
        List<Cue> evidence = Stream.concat(Stream.of(cue(span)), list(2, () -> cue(span)).stream()).toList();
        return new Statement(
                span,
                act,
                commits ? 2 + random.nextInt(5) : 0,
                act == Act.DIRECTIVE ? random.nextInt(5) : 0,
                new Actor(
                        words(1),
                        random.nextBoolean() ? Optional.of(inside(span)) : Optional.empty(),
                        random.nextBoolean()),
                words(1),
                evidence,
                list(3, () -> cue(span)),
                list(3, () -> cue(span)),
                commits ? Optional.of(firmness()) : Optional.empty());
    }

    private Firmness firmness() {
        int base = 30 + random.nextInt(40);
        List<Firmness.LineItem> items =
                list(3, () -> new Firmness.LineItem(words(1), words(2), random.nextInt(19) - 9));
        int score = base + items.stream().mapToInt(Firmness.LineItem::points).sum();
        return new Firmness(base, items, score, any(Band.values()));
    }

    private Cue cue(Span span) {
        return new Cue(inside(span), any(CueType.values()), "rule." + random.nextInt(9));
    }

    /// In text order, each around those inside it or apart from the others.
    private List<EntityMention> mentions() {
        List<EntityMention> mentions = new ArrayList<>();
        for (EntityMention mention : list(8, this::mention)) {
            Span span = mention.span();
            boolean fits =
                    mentions.stream()
                            .map(EntityMention::span)
                            .allMatch(other ->
                                    !other.equals(span)
                                            && (!other.overlaps(span) || other.contains(span) || span.contains(other)));
            if (fits) {
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparing(EntityMention::span));
        return mentions;
    }

    private EntityMention mention() {
        return new EntityMention(
                inside(new Span(0, text.length())),
                "E" + words(2),
                any(EntityType.values()),
                any(EntityMention.Rule.values()),
                any(EntityMention.Form.values()),
                random.nextBoolean());
    }

    /// A span that is not empty and divides no surrogate pair, since offsets in files count code points.
    private Span inside(Span span) {
        int start = span.start() + random.nextInt(span.length());
        int end = start + 1 + random.nextInt(span.end() - start);
        return new Span(isInPair(start) ? start - 1 : start, isInPair(end) ? end + 1 : end);
    }

    private boolean isInPair(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            words.append(any(PIECES.toArray(String[]::new)));
        }
        return words.toString();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }
}
