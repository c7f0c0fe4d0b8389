package org.pledgescope.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pledgescope.index.Answer;
import org.pledgescope.index.Group;
import org.pledgescope.index.Groups;
import org.pledgescope.index.HitSort;
import org.pledgescope.index.Hits;
import org.pledgescope.index.QueryException;
import org.pledgescope.index.SearchField;
import org.pledgescope.index.SentenceSearch;

/// Many queries at once: a file with one a line, `name<TAB>query` or the query alone; `#` begins a remark.
final class TermCounts {

    private static final String REMARK = "#";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /// A line of the file and its answer.
    private record Term(String name, Answer answer) {}

    private final List<Term> terms = new ArrayList<>();

    /// Reads all queries before any is counted, so that a mistake in the last does not come after a long wait.
    ///
    /// @throws UsageException if the file cannot be used; the message names the line
    TermCounts(SentenceSearch search, Path file) throws IOException {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replace(BYTE_ORDER_MARK, "") : lines.get(i);
            if (!line.isBlank() && !line.startsWith(REMARK)) {
                int tab = line.indexOf('\t');
                String query = line.substring(tab + 1).strip();
                String name = tab < 0 ? query : line.substring(0, tab).strip();
                try {
                    terms.add(new Term(name, search.answer(query)));
                } catch (QueryException e) {
                    throw new UsageException("%s:%d: %s".formatted(file, i + 1, e.getMessage()), e);
                }
            }
        }
        if (terms.isEmpty()) {
            throw new UsageException(file + ": no queries in it; write one a line, NAME<tab>QUERY or the query alone");
        }
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("--terms %s: no such file".formatted(file));
        }
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new UsageException("--terms %s: not UTF-8; save it as UTF-8".formatted(file), e);
        }
    }

    /// @param limit values of the field at most for each term
    SearchTables.View table(Optional<SearchField> field, int limit) {
        List<List<Object>> rows = new ArrayList<>();
        int total = 0;
        for (Term term : terms) {
            Hits totals = term.answer().hits(HitSort.TEXT, 0, 0);
            if (field.isEmpty()) {
                rows.add(List.of(term.name(), totals.total(), totals.documents(), totals.query()));
                total++;
            } else {
                Groups groups = term.answer().groups(field.get(), limit);
                for (Group group : groups.groups()) {
                    rows.add(List.of(term.name(), group.value(), group.sentences(), group.documents(), totals.query()));
                }
                total += groups.values();
            }
        }
        List<String> columns = new ArrayList<>(List.of("term", "sentences", "documents", "query"));
        field.ifPresent(known -> columns.add(1, known.label()));
        return new SearchTables.View(
                new ResultTable(columns, rows, List.of(), total),
                String.format(
                        Locale.ROOT,
                        "%,d queries, %,d rows%s",
                        terms.size(),
                        total,
                        rows.size() < total
                                ? String.format(Locale.ROOT, " (%,d shown; more with --limit)", rows.size())
                                : ""));
    }
}
