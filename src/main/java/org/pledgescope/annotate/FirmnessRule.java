package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pledgescope.models.Scale;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Firmness.LineItem;

/// Does the sum: base points of the level, less the hedges, plus the precision, each within its limit, the whole within
/// 0 to 100. A cue that already set the level is shown and costs nothing more.
///
/// ```
/// We will seek to open a port by 2040.       => 45 + 0 (effort: 'seek to') + 7 (deadline: 'by 2040') = 52
/// We will help to open a port by 2040.       => 75 - 5 (effort: 'help') + 7 (deadline: 'by 2040') = 77
/// ```
final class FirmnessRule {

    private static final int HIGHEST = 100;

    private final Scale scale;
    private final Map<String, Integer> levels;
    private final Deadlines deadlines;

    /// @param levels the level that a hedge sets, by the id of its rule
    FirmnessRule(Scale scale, Map<String, Integer> levels, Deadlines deadlines) {
        this.scale = scale;
        this.levels = Map.copyOf(levels);
        this.deadlines = deadlines;
    }

    /// A cue with the words that a reader is shown; an inherited one stands in another sentence.
    record Quoted(Cue cue, String words) {}

    /// @param level     2 to 6
    /// @param inherited hedges of the stem that a list item hangs from
    /// @param hedges    of the clause itself, in text order
    /// @param precision likewise
    Firmness score(
            SentenceView sentence,
            int level,
            List<Quoted> inherited,
            List<Cue> hedges,
            List<Cue> precision,
            DocumentDate today) {
        List<LineItem> down = new ArrayList<>();
        for (Quoted quoted : inherited) {
            down.add(new LineItem(quoted.cue().type().label(), quoted.words(), points(quoted.cue().type())));
        }
        for (Cue hedge : hedges) {
            down.add(item(sentence, hedge, setsLevel(hedge, level) ? 0 : points(hedge.type())));
        }
        List<LineItem> up = new ArrayList<>();
        for (Cue cue : precision) {
            up.add(item(sentence, cue, isNear(sentence, cue, today) ? scale.nearDeadline() : points(cue.type())));
        }
        return sum(scale.base().getOrDefault(level, 0), down, up);
    }

    private Firmness sum(int base, List<LineItem> down, List<LineItem> up) {
        List<LineItem> items = new ArrayList<>(down);
        items.addAll(up);
        int excessDown = Math.max(0, scale.hedgeLimit() - total(down));
        cap(items, excessDown, "hedges at most " + scale.hedgeLimit());
        int excessUp = Math.min(0, scale.precisionLimit() - total(up));
        cap(items, excessUp, "precision at most " + scale.precisionLimit());
        int score = base + total(items);
        int bounded = Math.clamp(score, 0, HIGHEST);
        cap(items, bounded - score, score > HIGHEST ? "at most " + HIGHEST : "at least 0");
        return new Firmness(base, items, bounded, scale.band(bounded));
    }

    /// Whether a hedge has already made the level what it is.
    boolean setsLevel(Cue hedge, int level) {
        return levels.getOrDefault(hedge.rule(), 0) >= level;
    }

    Scale scale() {
        return scale;
    }

    private int points(CueType type) {
        return scale.cues().getOrDefault(type, 0);
    }

    private boolean isNear(SentenceView sentence, Cue cue, DocumentDate today) {
        if (cue.type() != CueType.DEADLINE) {
            return false;
        }
        int from = sentence.indexAt(cue.span().start());
        int to = sentence.indexAt(cue.span().end() - 1) + 1;
        return deadlines.isWithinYear(sentence, from, to, today);
    }

    private static int total(List<LineItem> items) {
        return items.stream().mapToInt(LineItem::points).sum();
    }

    private static LineItem item(SentenceView sentence, Cue cue, int points) {
        return new LineItem(cue.type().label(), sentence.quote(cue.span()), points);
    }

    private static void cap(List<LineItem> items, int points, String limit) {
        if (points != 0) {
            items.add(new LineItem("cap", limit, points));
        }
    }
}
