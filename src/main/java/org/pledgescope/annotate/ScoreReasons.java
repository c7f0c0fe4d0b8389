package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pledgescope.explain.Row;
import org.pledgescope.explain.ScoreLine;
import org.pledgescope.models.Lexicon;
import org.pledgescope.text.Band;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Firmness.LineItem;
import org.pledgescope.text.Statement;

/// Tells where each line of a score comes from and why it has its points.
record ScoreReasons(ReadingListener.Means means, SentenceView sentence) {

    /// The base and then each line item; empty unless the statement commits.
    List<ScoreLine> of(Statement statement) {
        return statement.firmness().map(firmness -> lines(statement, firmness)).orElse(List.of());
    }

    /// The band with its limits, for example `soft, 25 to 49`; empty unless the statement commits.
    String band(Statement statement) {
        return statement.firmness().map(Firmness::band).map(this::limits).orElse("");
    }

    private String limits(Band band) {
        Map<Band, Integer> lowest = means.firmness().scale().bands();
        int from = lowest.getOrDefault(band, 0);
        int next = lowest.values().stream().mapToInt(Integer::intValue).filter(other -> other > from).min().orElse(0);
        return band.label() + ", " + (next == 0 ? from + " or more" : from + " to " + (next - 1));
    }

    private List<ScoreLine> lines(Statement statement, Firmness firmness) {
        List<Cue> cues = new ArrayList<>(statement.inherited());
        cues.addAll(statement.hedges());
        cues.addAll(statement.precision());
        List<ScoreLine> lines = new ArrayList<>();
        lines.add(
                new ScoreLine(
                        "base",
                        "level " + statement.level() + ", " + Wording.of("level." + statement.level()),
                        firmness.base(),
                        Optional.empty(),
                        ""));
        for (int i = 0; i < firmness.items().size(); i++) {
            LineItem item = firmness.items().get(i);
            Optional<Cue> cue = i < cues.size() ? Optional.of(cues.get(i)) : Optional.empty();
            boolean isInherited = i < statement.inherited().size();
            lines.add(
                    new ScoreLine(
                            item.label(),
                            item.quote(),
                            item.points(),
                            cue.map(this::row),
                            isInherited
                                    ? Wording.of("points.stem")
                                    : cue.map(found -> why(found, item.points(), statement.level()))
                                            .orElseGet(() -> Wording.of("points.cap"))));
        }
        return lines;
    }

    private String why(Cue cue, int points, int level) {
        boolean isHedge = cue.type().family() == CueType.Family.HEDGE;
        if (isHedge && points == 0) {
            return Wording.of(means.firmness().setsLevel(cue, level) ? "points.level" : "points.type");
        }
        if (cue.type() != CueType.DEADLINE) {
            return "";
        }
        int near = means.firmness().scale().nearDeadline();
        if (points == near) {
            return Wording.of("points.near");
        }
        boolean isUndated = means.today().equals(DocumentDate.of(""));
        return isUndated && namesDay(cue) ? Wording.of("points.undated", near) : "";
    }

    private boolean namesDay(Cue cue) {
        int from = sentence.indexAt(cue.span().start());
        int to = sentence.indexAt(cue.span().end() - 1) + 1;
        return means.cues().deadlines().nameDay(sentence, from, to, means.today());
    }

    private Row row(Cue cue) {
        Lexicon rows =
                cue.type().family() == CueType.Family.HEDGE ? means.cues().hedgeRows() : means.cues().precisionRows();
        return rows.entries().stream()
                .filter(entry -> entry.id().equals(cue.rule()))
                .findFirst()
                .map(entry -> new Row(entry.id(), entry.place()))
                .orElseGet(() -> new Row(cue.rule(), ""));
    }
}
