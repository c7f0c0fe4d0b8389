package org.pledgescope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pledgescope.index.Answer;
import org.pledgescope.index.Collocate;
import org.pledgescope.index.Dispersion;
import org.pledgescope.index.Group;
import org.pledgescope.index.Groups;
import org.pledgescope.index.Hits;
import org.pledgescope.index.Keyword;
import org.pledgescope.index.SavedResult;
import org.pledgescope.index.SearchField;
import org.pledgescope.index.WordSettings;
import org.pledgescope.index.WordTable;

/// The views of a result as tables.
///
/// @param sample what part of the answer this is, in words; empty for all of it
record SearchTables(Answer answer, String sample) {

    private static final int BAR = 30;

    /// A table and the line below it.
    record View(ResultTable table, String summary) {}

    View count(Hits totals) {
        return new View(
                new ResultTable(
                        List.of("sentences", "documents", "matches"),
                        List.of(List.of(totals.total(), totals.documents(), matches(totals))),
                        about(),
                        1),
                "");
    }

    /// Of a token query; empty for others, which count sentences.
    private static Object matches(Hits totals) {
        return totals.matches().isPresent() ? totals.matches().getAsLong() : "";
    }

    View groups(SearchField field, int limit) {
        Groups groups = answer.groups(field, limit);
        List<List<Object>> rows = groups.groups().stream().map(group -> row(groups, group)).toList();
        return new View(new ResultTable(columns(groups), rows, about(groups), groups.values()), summary(groups));
    }

    View trend() {
        Groups groups = answer.trend(SearchField.YEAR);
        double highest = groups.groups().stream().mapToDouble(Group::perThousandWords).max().orElse(0);
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : groups.groups()) {
            List<Object> row = new ArrayList<>(row(groups, group));
            row.add("█".repeat(highest == 0 ? 0 : (int) Math.ceil(BAR * group.perThousandWords() / highest)));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(columns(groups));
        columns.add("");
        return new View(
                new ResultTable(columns, rows, about(groups), groups.values()),
                summary(groups) + "; bars: per 1,000 words");
    }

    View collocates(WordSettings settings) {
        WordTable<Collocate> table = answer.collocates(settings);
        List<List<Object>> rows = table.rows().stream().map(SearchTables::row).toList();
        String remark =
                table.keys() == 0
                        ? "; no key words: ask for words, entities or cues, such as text:sanctions or hedge:condition"
                        : "";
        return new View(
                new ResultTable(
                        List.of(
                                "word",
                                "observed",
                                "expected",
                                "log_likelihood",
                                "log_dice",
                                "frequency",
                                "near",
                                "keys",
                                "words"),
                        rows,
                        about(table.sentences(), table.documents()),
                        table.total()),
                String.format(
                        Locale.ROOT,
                        "%,d collocates%s of %,d key words in %,d sentences in %,d documents, by log-likelihood%s",
                        table.total(),
                        cut(table.rows().size(), table.total()),
                        table.keys(),
                        table.sentences(),
                        table.documents(),
                        remark));
    }

    View keywords(WordSettings settings) {
        WordTable<Keyword> table = answer.keywords(settings);
        List<List<Object>> rows = table.rows().stream().map(SearchTables::row).toList();
        String remark =
                table.keys() == table.words()
                        ? "; the result is the whole index: there is no rest to compare it with"
                        : "";
        return new View(
                new ResultTable(
                        List.of(
                                "word",
                                "frequency",
                                "per_million",
                                "rest_frequency",
                                "rest_per_million",
                                "log_likelihood",
                                "log_ratio",
                                "words",
                                "rest_words"),
                        rows,
                        about(table.sentences(), table.documents()),
                        table.total()),
                String.format(
                        Locale.ROOT,
                        "%,d keywords%s of %,d words in %,d sentences against %,d words in the rest, by"
                                + " log-likelihood%s",
                        table.total(),
                        cut(table.rows().size(), table.total()),
                        table.keys(),
                        table.sentences(),
                        table.words() - table.keys(),
                        remark));
    }

    View dispersion(Hits totals) {
        Dispersion dispersion = answer.dispersion();
        return new View(
                new ResultTable(
                        List.of("frequency", "range", "of_documents", "dp", "dp_norm", "juilland_d"),
                        List.of(
                                List.of(
                                        dispersion.frequency(),
                                        dispersion.range(),
                                        dispersion.documents(),
                                        ResultTable.measure(dispersion.dp()),
                                        ResultTable.measure(dispersion.dpNorm()),
                                        ResultTable.measure(dispersion.juilland()))),
                        about(totals.total(), totals.documents()),
                        1),
                String.format(Locale.ROOT, "%,d sentences in %,d documents", totals.total(), totals.documents()));
    }

    static View saved(List<SavedResult> results) {
        List<List<Object>> rows = new ArrayList<>();
        for (SavedResult result : results) {
            rows.add(
                    List.of(
                            result.name(),
                            result.sentences(),
                            result.documents(),
                            result.isCurrent() ? "yes" : "no: " + result.remedy(),
                            result.query()));
        }
        return new View(
                new ResultTable(
                        List.of("name", "sentences", "documents", "usable", "query"), rows, List.of(), rows.size()),
                results.isEmpty()
                        ? "nothing is saved in this index; save a result with --save NAME"
                        : String.format(Locale.ROOT, "%,d saved; use one as in:NAME", results.size()));
    }

    /// The columns that say what every row answers.
    List<ResultTable.About> about() {
        return List.of(new ResultTable.About("sample", sample), new ResultTable.About("query", answer.query()));
    }

    private List<ResultTable.About> about(Groups groups) {
        return about(groups.sentences(), groups.documents());
    }

    private List<ResultTable.About> about(int sentences, int documents) {
        List<ResultTable.About> about = new ArrayList<>(about());
        about.add(new ResultTable.About("sentences_total", sentences));
        about.add(new ResultTable.About("documents_total", documents));
        return about;
    }

    private static List<String> columns(Groups groups) {
        List<String> columns = new ArrayList<>(List.of(groups.field().label(), "sentences", "documents"));
        columns.addAll(List.of("of_sentences", "per_1000_sentences"));
        if (groups.hasWords()) {
            columns.addAll(List.of("of_words", "per_1000_words"));
        }
        return columns;
    }

    private static List<Object> row(Groups groups, Group group) {
        List<Object> row = new ArrayList<>(List.of(group.value(), group.sentences(), group.documents()));
        row.addAll(List.of(group.allSentences(), ResultTable.measure(group.perThousandSentences())));
        if (groups.hasWords()) {
            row.addAll(List.of(group.words(), ResultTable.measure(group.perThousandWords())));
        }
        return row;
    }

    private static List<Object> row(Collocate collocate) {
        var measures = collocate.association();
        return List.of(
                collocate.word(),
                measures.together(),
                ResultTable.measure(measures.expected()),
                ResultTable.measure(measures.logLikelihood()),
                ResultTable.measure(measures.logDice()),
                measures.frequency(),
                measures.near(),
                measures.keys(),
                measures.size());
    }

    private static List<Object> row(Keyword keyword) {
        var measures = keyword.keyness();
        return List.of(
                keyword.word(),
                measures.here(),
                ResultTable.measure(measures.perMillion()),
                measures.rest(),
                ResultTable.measure(measures.restPerMillion()),
                ResultTable.measure(measures.logLikelihood()),
                ResultTable.measure(measures.logRatio()),
                measures.hereSize(),
                measures.restSize());
    }

    private static String summary(Groups groups) {
        String without =
                groups.without() > 0
                        ? String.format(
                                Locale.ROOT, "; %,d sentences have no %s", groups.without(), groups.field().label())
                        : "";
        return String.format(
                Locale.ROOT,
                "%,d values%s; %,d sentences in %,d documents%s",
                groups.values(),
                cut(groups.groups().size(), groups.values()),
                groups.sentences(),
                groups.documents(),
                without);
    }

    private static String cut(int shown, int total) {
        return shown < total ? String.format(Locale.ROOT, " (the first %,d shown; more with --limit)", shown) : "";
    }
}
