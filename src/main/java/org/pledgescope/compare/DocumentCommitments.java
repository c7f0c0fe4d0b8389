package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pledgescope.text.Act;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

/// The commitments of one document by the place where they stand, so that those about an entity are found from its
/// mentions. Immutable.
public final class DocumentCommitments {

    /// How many commitments near an entity are listed, the first ones of the text: a text without paragraphs would have
    /// all of its commitments near all of its entities.
    public static final int NEAR_AT_MOST = 100;

    /// How much of a long sentence is shown on either side of a clause, in UTF-16 code units.
    private static final int CONTEXT = 300;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final DocumentAnalysis analysis;
    private final TreeMap<Integer, List<Integer>> sentencesByStart = new TreeMap<>();
    private final Map<Integer, List<Placed>> bySentence = new HashMap<>();
    private final Map<Integer, List<Placed>> byParagraph = new HashMap<>();
    private final int[] heads;

    /// A commitment and the index of its sentence.
    private record Placed(int number, int sentence, Statement statement) {}

    private DocumentCommitments(DocumentAnalysis analysis) {
        this.analysis = analysis;
        this.heads = heads(analysis.document());
        int number = 0;
        for (int i = 0; i < analysis.sentences().size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            sentencesByStart.computeIfAbsent(sentence.span().start(), start -> new ArrayList<>()).add(i);
            for (Statement statement : sentence.statements()) {
                if (statement.act() == Act.COMMITMENT) {
                    Placed placed = new Placed(++number, i, statement);
                    bySentence.computeIfAbsent(i, index -> new ArrayList<>()).add(placed);
                    byParagraph.computeIfAbsent(heads[sentence.paragraph()], index -> new ArrayList<>()).add(placed);
                }
            }
        }
    }

    public static DocumentCommitments of(DocumentAnalysis analysis) {
        return new DocumentCommitments(analysis);
    }

    /// The commitments about an entity of this document and near it.
    public About about(EntityCounts counts) {
        Set<Span> doubtful = new HashSet<>(counts.doubtful());
        List<Span> matches = counts.matches(CountRule.ALL);
        SortedSet<Integer> naming = sentences(matches);
        Set<Integer> certain = sentences(matches.stream().filter(match -> !doubtful.contains(match)).toList());
        List<EntityCommitment> definitive = new ArrayList<>();
        List<EntityCommitment> failing = new ArrayList<>();
        for (int index : naming) {
            for (Placed placed : bySentence.getOrDefault(index, List.of())) {
                EntityCommitment item = item(placed, false, !certain.contains(index));
                (item.isDefinitive() ? definitive : failing).add(item);
            }
        }
        List<EntityCommitment> items = new ArrayList<>(definitive);
        items.addAll(failing);
        int near = addNear(items, naming, paragraphs(certain));
        return new About(
                analysis.document().id(),
                counts.entity(),
                counts.isKnown(),
                matches.size(),
                counts.total(CountRule.METONYM),
                items,
                near);
    }

    /// @return how many there are, however many were added
    private int addNear(List<EntityCommitment> items, SortedSet<Integer> naming, Set<Integer> certain) {
        int near = 0;
        for (int paragraph : paragraphs(naming)) {
            for (Placed placed : byParagraph.getOrDefault(paragraph, List.of())) {
                if (!naming.contains(placed.sentence()) && ++near <= NEAR_AT_MOST) {
                    items.add(item(placed, true, !certain.contains(paragraph)));
                }
            }
        }
        return near;
    }

    private SortedSet<Integer> sentences(List<Span> matches) {
        SortedSet<Integer> sentences = new TreeSet<>();
        for (Span match : matches) {
            var start = sentencesByStart.floorEntry(match.start());
            if (start != null) {
                start.getValue().stream()
                        .filter(index -> analysis.sentences().get(index).span().end() > match.start())
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }

    private SortedSet<Integer> paragraphs(Set<Integer> sentences) {
        SortedSet<Integer> paragraphs = new TreeSet<>();
        sentences.forEach(index -> paragraphs.add(heads[analysis.sentences().get(index).paragraph()]));
        return paragraphs;
    }

    /// For each paragraph the one that introduces it where it is an item of a list behind a colon, else itself: a reader
    /// takes both for one paragraph, under one printed number.
    private static int[] heads(RawDocument document) {
        int[] heads = new int[document.paragraphs().size()];
        int head = -1;
        for (int i = 0; i < heads.length; i++) {
            Paragraph paragraph = document.paragraphs().get(i);
            boolean isIntroduced = head >= 0 && paragraph.depth() > document.paragraphs().get(head).depth();
            heads[i] = isIntroduced ? head : i;
            if (!isIntroduced) {
                head = paragraph.span().of(document.text()).endsWith(":") ? i : -1;
            }
        }
        return heads;
    }

    private EntityCommitment item(Placed placed, boolean isNear, boolean isDoubtful) {
        Sentence sentence = analysis.sentences().get(placed.sentence());
        Paragraph paragraph = analysis.paragraph(sentence);
        String text = analysis.document().text();
        Standing standing = Standing.of(placed.statement());
        Span clause = placed.statement().span();
        return new EntityCommitment(
                placed.number(),
                analysis.document().id() + "#" + (placed.sentence() + 1),
                sentence.paragraph() + 1,
                paragraph.number(),
                paragraph.page(),
                standing,
                oneLine(clause.of(text)),
                before(text, sentence.span().start(), clause.start()),
                after(text, clause.end(), sentence.span().end()),
                standing.reasons(text),
                isNear,
                isDoubtful);
    }

    private static String before(String text, int start, int end) {
        int from = Math.max(start, end - CONTEXT);
        String words = oneLine(text.substring(from, end));
        return from == start ? words : "… " + words.substring(words.indexOf(' ') + 1);
    }

    private static String after(String text, int start, int end) {
        int to = Math.min(end, start + CONTEXT);
        String words = oneLine(text.substring(start, to));
        return to == end ? words : words.substring(0, Math.max(0, words.lastIndexOf(' '))) + " …";
    }

    private static String oneLine(String words) {
        return SPACES.matcher(words).replaceAll(" ");
    }
}
