package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.models.Scale;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Firmness.LineItem;

/// Does the sum: base points of the level, less the hedges, plus the precision, each within its limit, the whole within
/// 0 to 100. A cue that already set the level costs nothing more.
final class FirmnessRule {

    private static final int INTENTION = 3;
    private static final int HIGHEST = 100;
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final Pattern SOON =
            Pattern.compile(
                    "(?i)within .*(day|week|month)|this (year|month|week|spring|summer|autumn|fall|winter)|end of"
                            + " (the|this) (year|month|week)|next (month|week|summit|meeting|session|ministerial)");

    private final Scale scale;

    FirmnessRule(Scale scale) {
        this.scale = scale;
    }

    /// @param level        2 to 6
    /// @param documentYear four digits or empty
    Firmness score(
            SentenceView sentence,
            int level,
            List<Cue> evidence,
            List<Cue> hedges,
            List<Cue> precision,
            String documentYear) {
        int base = scale.base().getOrDefault(level, 0);
        List<LineItem> items = new ArrayList<>();
        int down = 0;
        for (Cue hedge : hedges) {
            int points = setsLevel(hedge, level, evidence) ? 0 : scale.cues().getOrDefault(hedge.type(), 0);
            items.add(item(sentence, hedge, points));
            down += points;
        }
        int up = 0;
        for (Cue cue : precision) {
            int points = points(sentence, cue, documentYear);
            items.add(item(sentence, cue, points));
            up += points;
        }
        cap(items, scale.hedgeLimit() - down, down < scale.hedgeLimit(), "hedges at most " + scale.hedgeLimit());
        cap(
                items,
                scale.precisionLimit() - up,
                up > scale.precisionLimit(),
                "precision at most " + scale.precisionLimit());
        int score = base + Math.max(down, scale.hedgeLimit()) + Math.min(up, scale.precisionLimit());
        cap(items, HIGHEST - score, score > HIGHEST, "at most " + HIGHEST);
        cap(items, -score, score < 0, "at least 0");
        int bounded = Math.clamp(score, 0, HIGHEST);
        return new Firmness(base, items, bounded, scale.band(bounded));
    }

    private int points(SentenceView sentence, Cue cue, String documentYear) {
        boolean isNear = cue.type() == CueType.DEADLINE && isNear(sentence.quote(cue.span()), documentYear);
        return isNear ? scale.nearDeadline() : scale.cues().getOrDefault(cue.type(), 0);
    }

    private static boolean isNear(String deadline, String documentYear) {
        Matcher year = YEAR.matcher(deadline);
        return year.find() ? year.group().equals(documentYear) : SOON.matcher(deadline).find();
    }

    private static boolean setsLevel(Cue hedge, int level, List<Cue> evidence) {
        boolean isVerbOfLevel = hedge.type() == CueType.EFFORT && level <= INTENTION;
        return isVerbOfLevel && evidence.stream().anyMatch(cue -> cue.span().overlaps(hedge.span()))
                || isVerbOfLevel && hedge.rule().equals("effort.seek");
    }

    private static LineItem item(SentenceView sentence, Cue cue, int points) {
        return new LineItem(cue.type().label(), sentence.quote(cue.span()), points);
    }

    private static void cap(List<LineItem> items, int points, boolean isNeeded, String limit) {
        if (isNeeded) {
            items.add(new LineItem("cap", limit, points));
        }
    }
}
