package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

/// A stretch of text cut into runs, each of one clause or of none, and these into pieces that are marked alike, so that
/// overlapping marks are drawn right. The pieces join to the text.
public final class MarkedText {

    /// Words that are marked alike.
    ///
    /// @param style  classes; empty for plain words
    /// @param note   what a mark says in words; may be empty
    /// @param isVerb whether they make the act of their clause
    public record Piece(String text, String style, String note, boolean isVerb) {}

    /// Words of one clause, or words that belong to no act worth a mark. A clause is of several runs where another one lies
    /// inside it.
    ///
    /// @param style   classes; empty where there is no act
    /// @param number  of the commitment in the register, from 1; 0 for other acts
    /// @param isFirst whether it is the first run of its clause
    /// @param score   of a commitment, behind its last run
    /// @param note    names another act, behind its last run; else empty
    public record Run(
            String style, int number, boolean isFirst, Optional<Firmness> score, String note, List<Piece> pieces) {

        /// `c12` for the first run of a commitment; else empty.
        public String anchor() {
            return isFirst && number > 0 ? "c" + number : "";
        }

        /// The number of a commitment of which this is not the first run; else empty.
        public String continued() {
            return isFirst || number == 0 ? "" : "" + number;
        }
    }

    /// A clause to be marked.
    ///
    /// @param number of the commitment in the register, from 1; 0 for other acts
    record Clause(Statement statement, int number) {
        Span span() {
            return statement.span();
        }
    }

    private record Mark(Span span, String style, String note, boolean isVerb) {}

    private final String text;
    private final Span whole;
    private final List<Clause> clauses;
    private final List<Mark> marks = new ArrayList<>();

    private MarkedText(String text, Span whole, List<Clause> clauses) {
        this.text = text;
        this.whole = whole;
        this.clauses = clauses;
    }

    /// @param whole    the stretch
    /// @param clauses  those in it that commit, demand or express, in text order
    /// @param hedged   hedges of other clauses in it
    /// @param mentions those in it
    static List<Run> of(
            String text,
            Span whole,
            List<Clause> clauses,
            List<Cue> hedged,
            List<EntityMention> mentions,
            EntityKeys keys) {
        MarkedText marked = new MarkedText(text, whole, clauses);
        clauses.forEach(clause -> marked.addCues(clause.statement()));
        hedged.forEach(marked::addCue);
        mentions.forEach(mention -> marked.addMention(mention, keys));
        return marked.runs();
    }

    private void addCues(Statement statement) {
        if (statement.act() == Act.COMMITMENT || statement.act() == Act.DIRECTIVE) {
            statement.evidence().forEach(cue -> marks.add(new Mark(cue.span(), "", "", true)));
        }
        statement.hedges().forEach(this::addCue);
        statement.precision().forEach(this::addCue);
    }

    private void addCue(Cue cue) {
        marks.add(new Mark(cue.span(), CueStyle.of(cue.type()), CueStyle.name(cue.type()), false));
    }

    private void addMention(EntityMention mention, EntityKeys keys) {
        boolean isName = mention.rule() == EntityMention.Rule.NAME;
        String style = "e " + keys.key(mention.entity()) + (isName ? "" : " a");
        boolean isPlain = isName && mention.span().of(text).equals(mention.entity());
        String rule = isPlain ? "" : mention.entity() + ", " + mention.rule().name().toLowerCase(Locale.ROOT);
        String note = mention.isDoubtful() ? "doubtful: may be another than " + mention.entity() : rule;
        marks.add(new Mark(mention.span(), style, note, false));
    }

    private List<Run> runs() {
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        marks.forEach(mark -> cut(cuts, mark.span()));
        clauses.forEach(clause -> cut(cuts, clause.span()));
        List<Run> runs = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Set<Clause> begun = new HashSet<>();
        int start = whole.start();
        while (start < whole.end()) {
            Optional<Clause> owner = innermost(start);
            List<Piece> pieces = new ArrayList<>();
            while (start < whole.end() && innermost(start).equals(owner)) {
                int end = Math.min(cuts.higher(start), whole.end());
                pieces.add(piece(new Span(start, end)));
                start = end;
            }
            if (owner.isPresent()) {
                boolean isFirst = begun.add(owner.get());
                runs.add(run(owner.get(), isFirst, isLast(owner.get(), start, cuts), pieces));
            } else {
                runs.add(new Run("", 0, false, Optional.empty(), "", pieces));
            }
            ends.add(start);
        }
        clauses.stream().filter(clause -> !begun.contains(clause)).forEach(clause -> addCovered(runs, ends, clause));
        return runs;
    }

    /// A clause all of whose words belong to clauses inside it has its score behind them.
    private static void addCovered(List<Run> runs, List<Integer> ends, Clause clause) {
        int at = 0;
        while (at < ends.size() - 1 && ends.get(at) < clause.span().end()) {
            at++;
        }
        runs.add(at + 1, run(clause, true, true, List.of()));
        ends.add(at + 1, clause.span().end());
    }

    private static void cut(Set<Integer> cuts, Span span) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    /// The shortest clause at a place.
    private Optional<Clause> innermost(int at) {
        return clauses.stream()
                .filter(clause -> clause.span().start() <= at && at < clause.span().end())
                .min(Comparator.comparingInt(clause -> clause.span().length()));
    }

    /// Whether no words of a clause's own follow.
    private boolean isLast(Clause clause, int from, NavigableSet<Integer> cuts) {
        return cuts.subSet(from, Math.max(from, clause.span().end())).stream()
                .noneMatch(at -> innermost(at).filter(clause::equals).isPresent());
    }

    private static Run run(Clause clause, boolean isFirst, boolean isLast, List<Piece> pieces) {
        Statement statement = clause.statement();
        Optional<Firmness> firmness = statement.firmness();
        if (firmness.isPresent()) {
            String style = "c " + firmness.get().band().label() + (isFirst ? "" : " cont");
            return new Run(style, clause.number(), isFirst, isLast ? firmness : Optional.empty(), "", pieces);
        }
        String note = statement.act() == Act.DIRECTIVE ? "asks others, " + statement.demand() : statement.act().label();
        return new Run("s", 0, isFirst, Optional.empty(), isLast ? note : "", pieces);
    }

    private Piece piece(Span span) {
        Set<String> styles = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        boolean isVerb = false;
        for (Mark mark : marks) {
            if (mark.span().contains(span)) {
                isVerb |= mark.isVerb();
                styles.add(mark.style());
                notes.add(mark.note());
                if (!mark.isVerb() && mark.span().end() == span.end()) {
                    styles.add(mark.style().startsWith("e ") ? "" : "z");
                }
            }
        }
        styles.remove("");
        notes.remove("");
        return new Piece(span.of(text), String.join(" ", styles), String.join("; ", notes), isVerb);
    }
}
