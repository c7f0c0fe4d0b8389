package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RandomAnalyses;
import org.pledgescope.text.SampleAnalyses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysisJsonTest {

    @Test
    void anAnalysisReadBackEqualsTheOneWritten() {
        assertThat(AnalysisReader.read(AnalysisJson.write(SampleAnalyses.harbour())))
                .isEqualTo(SampleAnalyses.harbour());
        assertThat(AnalysisReader.read(AnalysisJson.write(SampleAnalyses.empty()))).isEqualTo(SampleAnalyses.empty());
    }

    @Property(tries = 300)
    void anAnalysisOfAnyTextReadsBackInOneLine(@ForAll String before, @ForAll String title) {
        DocumentAnalysis analysis = SampleAnalyses.harbour("any", title, "x" + before + "\n" + SampleAnalyses.TEXT);
        String line = AnalysisJson.write(analysis);
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(AnalysisReader.read(line)).isEqualTo(analysis);
    }

    @Property(tries = 500)
    void anyAnalysisReadsBackEqualFromUtf8(@ForAll long seed) {
        DocumentAnalysis analysis = RandomAnalyses.of(seed);
        byte[] bytes = AnalysisJson.write(analysis).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(AnalysisReader.read(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))).isEqualTo(analysis);
    }

    @Test
    void halfASurrogatePairSurvivesUtf8() {
        DocumentAnalysis analysis = SampleAnalyses.harbour("half", "a \ud800 b", "x\udc00\n" + SampleAnalyses.TEXT);
        byte[] bytes = AnalysisJson.write(analysis).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(AnalysisReader.read(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))).isEqualTo(analysis);
    }

    @Test
    void offsetsCountCodePointsAndCuesAreTheWordsAtTheirPlace() {
        JsonNode json = new JsonMapper().readTree(AnalysisJson.write(SampleAnalyses.harbour()));
        int[] points = json.get("text").asString().codePoints().toArray();
        JsonNode sentence = json.get("sentences").get(0);
        assertThat(sentence.get("hedges"))
                .hasSize(2)
                .allSatisfy(hedge -> {
                    int begin = hedge.get("begin").asInt();
                    assertThat(new String(points, begin, hedge.get("end").asInt() - begin))
                            .isEqualTo(hedge.get("cue").asString());
                });
        assertThat(sentence.get("act").asString()).isEqualTo("commitment");
        assertThat(sentence.get("level").asInt()).isEqualTo(5);
        assertThat(sentence.get("hedged").asBoolean()).isTrue();
        assertThat(json.get("entities"))
                .allSatisfy(entity -> {
                    int begin = entity.get("begin").asInt();
                    assertThat(new String(points, begin, entity.get("end").asInt() - begin))
                            .isEqualTo(entity.get("entity").asString());
                });
    }

    @Test
    void entitiesDoNotOverlapAndThoseInsideAreReadBackToTheirPlace() {
        String line = AnalysisJson.write(SampleAnalyses.nested());
        JsonNode json = new JsonMapper().readTree(line);
        assertThat(json.get("entities").valueStream().map(entity -> entity.get("entity").asString()))
                .containsExactly("Ministers of Northland", "Southmark", "Northland");
        assertThat(json.get("nested_entities").valueStream().map(entity -> entity.get("entity").asString()))
                .containsExactly("Northland");
        assertThat(AnalysisReader.read(line)).isEqualTo(SampleAnalyses.nested());
    }

    @Test
    void aLineOfAnotherSchemaIsRefused() {
        assertThatThrownBy(() -> AnalysisReader.read("{\"schema\":999}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999");
    }
}
