package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Act;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;

/// Op-eds by authors who hold an office, and by others.
class BylineTest {

    private static final Annotator ANNOTATOR =
            Annotator.open(
                    ModelFiles.in(Path.of("models")),
                    Path.of("target", "corenlp"),
                    new AnnotatorSettings(true, false, false));

    @Test
    void aMinistersCountryAndCabinetActForHer() {
        assertThat(acts("By Ada Marlowe, Norway's minister of ports", "Norway will dredge the strait."))
                .endsWith(Act.COMMITMENT);
        assertThat(acts("By Ada Marlowe, Norway's minister of ports", "The cabinet intends to dredge the strait."))
                .endsWith(Act.COMMITMENT);
        assertThat(acts("By Ada Marlowe, Norway's minister of ports", "Sweden will dredge the strait."))
                .endsWith(Act.ASSERTION);
    }

    @Test
    void aNoteAtTheEndTellsTheOfficeToo() {
        assertThat(acts("Norway will dredge the strait.", "The writer is president of Norway.").getFirst())
                .isEqualTo(Act.COMMITMENT);
    }

    @Test
    void aScholarAndAFormerMinisterSpeakForThemselves() {
        assertThat(
                        acts(
                                "By Ada Marlowe, professor of law at the University of Norway",
                                "Norway will dredge the strait."))
                .endsWith(Act.ASSERTION);
        assertThat(acts("By Ada Marlowe, former minister of Norway", "Norway will dredge the strait."))
                .endsWith(Act.ASSERTION);
        assertThat(acts("By Ada Marlowe, former prime minister of Norway", "Norway will dredge the strait."))
                .endsWith(Act.ASSERTION);
        assertThat(acts("Ports in Norway", "Norway will dredge the strait.")).endsWith(Act.ASSERTION);
    }

    @Test
    void whereSheWritesFromIsNotWhomSheActsFor() {
        String byline = "By Ada Marlowe, minister of ports of Norway, writing from Sweden";
        assertThat(acts(byline, "Norway will dredge the strait.")).endsWith(Act.COMMITMENT);
        assertThat(acts(byline, "Sweden will dredge the strait.")).endsWith(Act.ASSERTION);
    }

    private static List<Act> acts(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<Paragraph> spans = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            spans.add(Paragraph.body(new Span(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        Metadata metadata = Metadata.unknown().withKind(Attribute.stated(DocumentKind.OP_ED));
        RawDocument document = new RawDocument("a", "a.txt", "0", metadata, text, spans);
        DocumentAnalysis analysis = ((Outcome.Done<DocumentAnalysis>) ANNOTATOR.annotate(document)).value();
        return analysis.sentences().stream().map(Sentence::act).toList();
    }
}
