package org.pledgescope.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Statement;

/// The arithmetic of a score, term by term.
///
/// @param terms the base first; together they make the score
/// @param taken the points that hedges take away before any cap, 0 or less
public record Sum(List<Term> terms, int taken, int score, String band) {

    /// One term of the sum.
    ///
    /// @param points  0 where the words already set the level
    /// @param because what earned it, with its words
    public record Term(int points, String because) {

        /// `− 10`, `+ 7`; without a sign for the base.
        public String signed(boolean isBase) {
            return isBase ? String.valueOf(points) : (points < 0 ? "− " : "+ ") + Math.abs(points);
        }
    }

    private static final List<String> LEVELS =
            List.of(
                    "exploration or possibility",
                    "intention",
                    "renewed or continuing",
                    "new firm promise",
                    "decision made in the text");
    private static final int LOWEST_LEVEL = 2;
    static final int HIGHEST_LEVEL = LOWEST_LEVEL + LEVELS.size() - 1;

    public Sum {
        terms = List.copyOf(terms);
    }

    static Sum of(DocumentAnalysis analysis, Statement statement, Firmness firmness) {
        String verb =
                statement.evidence().stream()
                        .map(cue -> Places.words(analysis, cue.span()))
                        .collect(Collectors.joining(" … "));
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(firmness.base(), "%s (‘%s’)".formatted(level(statement.level()), verb)));
        for (Firmness.LineItem item : firmness.items()) {
            boolean isCap = item.label().equals("cap");
            String cue = CueStyle.name(item.label()) + " (‘" + item.quote() + "’)";
            String because = isCap ? "cap: " + item.quote() : item.points() == 0 ? cue + ", in the base already" : cue;
            terms.add(new Term(item.points(), because));
        }
        int taken = firmness.items().stream().filter(Sum::isHedge).mapToInt(Firmness.LineItem::points).sum();
        return new Sum(terms, taken, firmness.score(), firmness.band().label());
    }

    private static boolean isHedge(Firmness.LineItem item) {
        return CueType.of(item.label()).filter(type -> type.family() == CueType.Family.HEDGE).isPresent();
    }

    /// What a level from 2 to 6 is called.
    static String level(int level) {
        return LEVELS.get(level - LOWEST_LEVEL);
    }
}
