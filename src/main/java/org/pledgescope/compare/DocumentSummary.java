package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.text.Act;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// The figures of one document. Headline counts are sentences, which a reader can check by hand; clauses stand beside
/// them. A sentence counts under the firmest of its commitments.
///
/// @param profile  under which it was read; empty for none
/// @param levels   sentences by level 2 to 6
/// @param bands    sentences by the band of their firmest commitment
/// @param hedges   hedges by type
/// @param meanFirmness mean score of the commitment clauses, 0 to 100; 0 where there is none
public record DocumentSummary(
        String id,
        Metadata metadata,
        String origin,
        String sha256,
        String profile,
        int words,
        int sentences,
        Map<Act, Integer> acts,
        int clauses,
        int hedgedSentences,
        Map<Integer, Integer> levels,
        Map<Band, Integer> bands,
        Map<CueType, Integer> hedges,
        double meanFirmness) {

    private static final int FIRM_LEVEL = 5;

    public DocumentSummary {
        acts = Map.copyOf(acts);
        levels = Map.copyOf(levels);
        bands = Map.copyOf(bands);
        hedges = Map.copyOf(hedges);
    }

    public static DocumentSummary of(DocumentAnalysis analysis) {
        Map<Act, Integer> acts = new EnumMap<>(Act.class);
        Map<Integer, Integer> levels = new LinkedHashMap<>();
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        Map<CueType, Integer> hedges = new EnumMap<>(CueType.class);
        int hedged = 0;
        for (Sentence sentence : analysis.sentences()) {
            acts.merge(sentence.act(), 1, Integer::sum);
            hedged += sentence.hedges().isEmpty() ? 0 : 1;
            sentence.hedges().forEach(hedge -> hedges.merge(hedge.type(), 1, Integer::sum));
            if (sentence.level() > 0) {
                levels.merge(sentence.level(), 1, Integer::sum);
                bands.merge(firmest(sentence), 1, Integer::sum);
            }
        }
        List<Statement> commitments = analysis.commitments().toList();
        double mean =
                commitments.stream()
                        .flatMap(statement -> statement.firmness().stream())
                        .mapToInt(firmness -> firmness.score())
                        .average()
                        .orElse(0);
        RawDocument document = analysis.document();
        return new DocumentSummary(
                document.id(),
                document.metadata(),
                document.origin(),
                document.sha256(),
                analysis.profile(),
                analysis.words(),
                analysis.sentences().size(),
                acts,
                commitments.size(),
                hedged,
                levels,
                bands,
                hedges,
                mean);
    }

    private static Band firmest(Sentence sentence) {
        return sentence.statements().stream()
                .flatMap(statement -> statement.firmness().stream())
                .max(Comparator.comparingInt(firmness -> firmness.score()))
                .orElseThrow()
                .band();
    }

    public int act(Act act) {
        return acts.getOrDefault(act, 0);
    }

    public int level(int level) {
        return levels.getOrDefault(level, 0);
    }

    public int band(Band band) {
        return bands.getOrDefault(band, 0);
    }

    /// Commitment sentences at level 5 or 6.
    public int firmSentences() {
        return levels.entrySet().stream()
                .filter(entry -> entry.getKey() >= FIRM_LEVEL)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// Commitment sentences per 1,000 words, with one decimal.
    public String perThousandWords() {
        return Rate.text(Rate.perThousand(act(Act.COMMITMENT), words));
    }

    /// Share of the commitment sentences at level 5 or 6 in percent, with one decimal.
    public String firmShare() {
        return Rate.text(Rate.percent(firmSentences(), act(Act.COMMITMENT)));
    }

    public String firmnessText() {
        return Rate.text(meanFirmness);
    }

    /// The title, or the id where no title is known.
    public String title() {
        return metadata.title().value().isEmpty() ? id : metadata.title().value();
    }

    /// The names of the facts that were inferred, separated by spaces.
    public String inferred() {
        List<String> names = new ArrayList<>();
        addIfInferred(names, "title", metadata.title());
        addIfInferred(names, "date", metadata.date());
        addIfInferred(names, "issuer", metadata.issuer());
        addIfInferred(names, "kind", metadata.kind());
        return String.join(" ", names);
    }

    private static void addIfInferred(List<String> names, String name, Attribute<?> attribute) {
        if (attribute.isInferred()) {
            names.add(name);
        }
    }
}
