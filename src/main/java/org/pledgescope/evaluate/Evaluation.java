package org.pledgescope.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgescope.text.DocumentAnalysis;

/// How well the program labels a gold file: the same figures as the reference scorer of the gold format, over all
/// documents and over those of each kind, with every sentence that it labels otherwise.
///
/// @param figures   over all documents
/// @param intervals of the figures' headline values, by measure
/// @param byKind    the figures of each kind of document, where there are at least two kinds
/// @param documents how many there are
/// @param misses    in the order of the file
public record Evaluation(
        List<Figure> figures,
        Map<String, Interval> intervals,
        Map<String, List<Figure>> byKind,
        int documents,
        List<Miss> misses) {

    public Evaluation {
        figures = List.copyOf(figures);
        intervals = Map.copyOf(intervals);
        byKind = new TreeMap<>(byKind);
        misses = List.copyOf(misses);
    }

    /// @param analyses by the document's id; what has none counts as a text in which nothing was found
    public static Evaluation of(List<GoldDocument> gold, Map<String, DocumentAnalysis> analyses) {
        return of(gold, analyses, FoundDocument::of);
    }

    /// The same for labels of clauses instead of sentences: each is compared with the clauses at its place.
    public static Evaluation ofClauses(List<GoldDocument> gold, Map<String, DocumentAnalysis> analyses) {
        return of(gold, analyses, FoundDocument::ofClauses);
    }

    private static Evaluation of(
            List<GoldDocument> gold,
            Map<String, DocumentAnalysis> analyses,
            Function<DocumentAnalysis, FoundDocument> found) {
        Set<String> types = types(gold);
        List<Tally> tallies = new ArrayList<>();
        Map<String, Tally> byKind = new TreeMap<>();
        List<Miss> misses = new ArrayList<>();
        for (GoldDocument document : gold) {
            DocumentAnalysis analysis = analyses.get(document.id());
            FoundDocument answers = analysis == null ? FoundDocument.NOTHING : found.apply(analysis);
            DocumentScorer.Score score = DocumentScorer.score(document, answers, types);
            tallies.add(score.tally());
            byKind.computeIfAbsent(document.kind(), kind -> new Tally()).add(score.tally());
            misses.addAll(score.misses());
        }
        Tally all = new Tally();
        tallies.forEach(all::add);
        return new Evaluation(
                Figure.of(all),
                Interval.of(tallies),
                byKind.size() < 2 ? Map.of() : figures(byKind),
                gold.size(),
                misses);
    }

    /// How well acts alone agree with their labels, however they were found.
    public static Evaluation ofActs(List<ActAnswer> answers) {
        Map<String, Tally> byDocument = new TreeMap<>();
        for (ActAnswer answer : answers) {
            Tally tally = byDocument.computeIfAbsent(answer.document(), id -> new Tally());
            DocumentScorer.act(tally, answer.gold(), answer.found());
        }
        Tally all = new Tally();
        byDocument.values().forEach(all::add);
        List<Tally> tallies = List.copyOf(byDocument.values());
        return new Evaluation(Figure.of(all), Interval.of(tallies), Map.of(), tallies.size(), List.of());
    }

    private static Map<String, List<Figure>> figures(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, kind -> Figure.of(kind.getValue())));
    }

    private static Set<String> types(List<GoldDocument> gold) {
        return gold.stream()
                .flatMap(document -> document.entities().map(List::stream).orElse(Stream.empty()))
                .map(LabelledEntity::type)
                .filter(type -> !type.equals("MISC"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The misses that another run has not: what got worse since then, or better if asked of the other.
    public static List<Miss> added(List<Miss> before, List<Miss> now) {
        Function<Miss, String> key = miss -> miss.document() + '\n' + miss.sentence() + '\n' + miss.wrong().keySet();
        Set<String> known = before.stream().map(key).collect(Collectors.toSet());
        return now.stream().filter(miss -> !known.contains(key.apply(miss))).toList();
    }
}
