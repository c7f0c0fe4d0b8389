package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.models.ModelException;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Span;

class CoreNlpTest {

    private static final Path MODELS = Path.of("target", "corenlp");
    private static final AnnotatorSettings TAGS_ONLY = new AnnotatorSettings(false, false, false);

    @Test
    void marksWithoutAWordAreNoSentence() {
        assertThat(sentences("“They will pay. They said so.” We wait."))
                .containsExactly("“They will pay.", "They said so.”", "We wait.");
        assertThat(sentences("”")).isEmpty();
        assertThat(sentences("* * *")).isEmpty();
    }

    @Test
    void aMissingModelIsNamed(@TempDir Path empty) {
        assertThatThrownBy(() -> CoreNlp.load(empty, TAGS_ONLY))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(empty.resolve(CoreNlp.TAGGER).toString())
                .hasMessageContaining("mvn package");
    }

    @Test
    void aDamagedModelIsNamedWhenItIsNeeded(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(CoreNlp.TAGGER), "damaged");
        CoreNlp coreNlp = CoreNlp.load(folder, TAGS_ONLY);
        MendedText text = MendedText.of("We wait.");
        assertThatThrownBy(() -> coreNlp.sentences(text, new Span(0, 8), 0))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(CoreNlp.TAGGER);
    }

    private static List<String> sentences(String text) {
        CoreNlp coreNlp = CoreNlp.load(MODELS, TAGS_ONLY);
        return coreNlp.sentences(MendedText.of(text), new Span(0, text.length()), 0).stream()
                .map(view -> view.span().of(text))
                .toList();
    }
}
