package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.evaluate.GoldDocument;
import org.pledgescope.evaluate.GoldSentence;
import org.pledgescope.evaluate.Place;
import org.pledgescope.page.Places;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.CorrectionTable.Corrected;
import org.pledgescope.text.Act;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RandomAnalyses;
import org.pledgescope.text.SampleAnalyses;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

class CorrectionTableTest {

    private static final String HEADER = "document,sentence_id,paragraph,level,quote,hedges,condition,correction\r\n";
    private static final String HALVE =
            "harbour-2030,harbour-2030#1,2,5,We will halve port emissions by 2031 where possible,escape: x,,";
    private static final String CONSIDER =
            "harbour-2030,harbour-2030#1,2,2,Northland's ministers will consider a fund,exploration: x,,";

    @TempDir private Path folder = Path.of("");

    @Test
    void onlyRowsWithACorrectionCountEachAtThePlaceOfItsWords() throws IOException {
        Corrected corrected = done(table(HEADER + HALVE + "\r\n" + CONSIDER + "assertion\r\n"));
        assertThat(corrected.documents()).containsExactly(SampleAnalyses.harbour().document());
        GoldDocument gold = corrected.gold().getFirst();
        assertThat(gold.sentences())
                .singleElement()
                .satisfies(clause -> {
                    assertThat(words(gold, clause.place())).isEqualTo("Northland's ministers will consider a fund");
                    assertThat(clause.act()).contains(Act.ASSERTION);
                    assertThat(clause.commitment()).contains(false);
                    assertThat(clause.level()).contains(0);
                    assertThat(clause.hedged()).isEmpty();
                    assertThat(clause.id()).isEqualTo("line 3");
                });
    }

    @Test
    void rightConfirmsTheRowAsItStandsButForWhatElseIsSaid() throws IOException {
        GoldSentence clause = clause(HEADER + HALVE + "right; not hedged\r\n");
        assertThat(clause.act()).contains(Act.COMMITMENT);
        assertThat(clause.level()).contains(5);
        assertThat(clause.hedged()).contains(false);
        assertThat(clause.conditional()).contains(false);
        assertThat(clause(HEADER + HALVE + "right\r\n").hedged()).contains(true);
        assertThat(clause(HEADER + HALVE + "hedged\r\n").act()).isEmpty();
    }

    @Test
    void aRowThatAReaderAddsStandsForWhatWasMissed() throws IOException {
        GoldSentence clause = clause(HEADER + "harbour-2030,,,,Fog is common,,,commitment 3\r\n");
        assertThat(clause.level()).contains(3);
        assertThat(clause.commitment()).contains(true);
    }

    @Test
    void tablesOfSpreadsheetsAreReadWithTheirMarkAndTheirSemicolons() throws IOException {
        String semicolons = (HEADER + HALVE).replace(',', ';') + "\"commitment 4;hedged\"\r\n";
        assertThat(clause("\ufeff" + semicolons).level()).contains(4);
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsLineAndARemedy() throws IOException {
        assertThat(problem(HEADER + CONSIDER + "\r\n" + HALVE + "maybe\r\n").toString())
                .contains("commitments.csv:3: error [correction]: correction 'maybe' means nothing", "(write right;");
        assertThat(problem(HEADER + "other,,,,Fog,,,assertion\r\n").found()).contains("document 'other' is not in");
        assertThat(problem(HEADER + "harbour-2030,,,5,Frost is common,,,right\r\n").found()).contains("do not stand");
        assertThat(problem(HEADER + "harbour-2030,,,,We,,,commitment\r\n").found()).contains("stand there 2 times");
        assertThat(problem(HEADER + HALVE + "right\r\n" + HALVE + "assertion\r\n").found()).contains("line 2");
        assertThat(problem(HEADER + "harbour-2030,,,,Fog is common,,,right\r\n").found()).contains("the row has none");
        assertThat(problem(HEADER + HALVE + "\r\n").found()).contains("no row has a correction");
        assertThat(problem("name,value\r\na,b\r\n").found()).contains("needed are [document, quote, correction]");
        assertThat(problem("").found()).contains("found the columns []");
    }

    @Test
    void aTableWithoutItsAnalysesOrInAnotherCharsetIsRefused() throws IOException {
        Path table = table(HEADER + HALVE + "right\r\n");
        Files.write(table, "document,quote,correction\r\na,caf\u00e9,right\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(failed(table).id()).isEqualTo("encoding");
        Files.writeString(folder.resolve("analysis.jsonl"), "{\"schema\": 0}\n");
        assertThat(failed(table).found()).contains("no file of analyses", "schema 0");
        Files.delete(folder.resolve("analysis.jsonl"));
        assertThat(failed(table).found()).contains("no analysis.jsonl beside it");
        assertThat(failed(folder.resolve("gone.csv")).id()).isEqualTo("not-found");
    }

    @Property(tries = 300)
    void theWordsOfAnyCommitmentAreFoundAgainWhereTheyStand(@ForAll long seed) {
        DocumentAnalysis analysis = RandomAnalyses.of(seed);
        String text = analysis.document().text();
        ShownText shown = ShownText.of(text);
        for (Statement statement : analysis.commitments().toList()) {
            Span span = statement.span();
            String quote = Table.text(Places.quote(analysis, statement));
            if (!quote.isBlank()) {
                assertThat(shown.find(quote, span))
                        .singleElement()
                        .satisfies(found -> assertThat(found.of(text).strip()).isEqualTo(span.of(text).strip()));
            }
        }
    }

    private static String words(GoldDocument document, Place place) {
        int[] points = document.text().codePoints().toArray();
        return new String(points, place.begin(), place.end() - place.begin());
    }

    private Path table(String content) throws IOException {
        Files.writeString(
                folder.resolve("analysis.jsonl"),
                AnalysisJson.write(SampleAnalyses.empty())
                        + "\n"
                        + AnalysisJson.write(SampleAnalyses.harbour())
                        + "\n");
        return Files.writeString(folder.resolve("commitments.csv"), content);
    }

    private GoldSentence clause(String content) throws IOException {
        return done(table(content)).gold().getFirst().sentences().getFirst();
    }

    private static Corrected done(Path table) {
        return switch (CorrectionTable.read(table)) {
            case Outcome.Done<Corrected>(Corrected corrected) -> corrected;
            case Outcome.Failed<Corrected>(Problem problem) -> throw new AssertionError(problem);
        };
    }

    private Problem problem(String content) throws IOException {
        return failed(table(content));
    }

    private static Problem failed(Path table) {
        return switch (CorrectionTable.read(table)) {
            case Outcome.Failed<Corrected>(Problem problem) -> problem;
            case Outcome.Done<Corrected> done -> throw new AssertionError(done);
        };
    }
}
