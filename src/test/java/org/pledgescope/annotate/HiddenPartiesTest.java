package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

/// Joint texts whose metadata do not say whom they speak for.
class HiddenPartiesTest {

    private static final Annotator ANNOTATOR =
            Annotator.open(
                    ModelFiles.in(Path.of("models")),
                    Path.of("target", "corenlp"),
                    new AnnotatorSettings(true, false, false));

    @Test
    void whoPromisesOnceIsAPartyThroughout() {
        String text = "We met in Orren. Norway commits to open its ports. In March Norway will dredge the strait.";
        assertThat(acts(text, DocumentKind.COMMUNIQUE)).containsExactly(Act.ASSERTION, Act.COMMITMENT, Act.COMMITMENT);
    }

    @Test
    void whoPromisesNothingIsNone() {
        String text = "We met in Orren. Norway commits to open its ports. In March Sweden will dredge the strait.";
        assertThat(acts(text, DocumentKind.COMMUNIQUE)).containsExactly(Act.ASSERTION, Act.COMMITMENT, Act.ASSERTION);
    }

    @Test
    void anOpEdHasNoParties() {
        String text = "Norway commits to open its ports. In March Norway will dredge the strait.";
        assertThat(acts(text, DocumentKind.OP_ED)).containsExactly(Act.ASSERTION, Act.ASSERTION);
    }

    private static List<Act> acts(String text, DocumentKind kind) {
        Metadata metadata = Metadata.unknown().withKind(Attribute.stated(kind));
        RawDocument document =
                new RawDocument("a", "a.txt", "0", metadata, text, List.of(Paragraph.body(new Span(0, text.length()))));
        DocumentAnalysis analysis = ((Outcome.Done<DocumentAnalysis>) ANNOTATOR.annotate(document)).value();
        return analysis.sentences().stream().map(Sentence::act).toList();
    }
}
