package org.pledgescope.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;

/// What a token query can ask of a word. Its [label][#label()] is its name in queries.
@SuppressWarnings("ImmutableEnumChecker") // the lists of values are unmodifiable copies
public enum TokenLayer {
    WORD("the word as written"),
    LEMMA("its dictionary form"),
    POS("its part of speech, a tag of the Penn Treebank", PennTags.ALL),
    ENTITY("main name of an entity named here by any rule but metonym; holds for every word of the name"),
    CUE("type of a hedge or precision that it belongs to, or act for words that made the act", cues(CueType.values())),
    HEDGE("type of a hedge that it belongs to", cues(CueType.Family.HEDGE)),
    PRECISION("type of a precision that it belongs to", cues(CueType.Family.PRECISION)),
    ACT("act of the clause around it", Arrays.stream(Act.values()).map(Act::label).toList()),
    BAND("band of the commitment around it", Arrays.stream(Band.values()).map(Band::label).toList());

    private static final String BEFORE_VALUE = "=";

    private final String description;
    private final List<String> values;

    TokenLayer(String description) {
        this(description, List.of());
    }

    TokenLayer(String description, List<String> values) {
        this.description = description;
        this.values = values;
    }

    /// The layer's name as queries write it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the layer holds, in one line without a full stop.
    public String description() {
        return description;
    }

    /// Every value that it can have; empty where any word or name is one.
    public List<String> choices() {
        return values;
    }

    /// The layer with this label, in any case.
    public static Optional<TokenLayer> of(String label) {
        return Arrays.stream(values()).filter(layer -> layer.label().equalsIgnoreCase(label)).findFirst();
    }

    /// The index field that its terms stand in.
    String field() {
        return switch (this) {
            case WORD -> SearchField.TEXT.label();
            case LEMMA -> SearchField.LEMMA.label();
            case POS, ENTITY, CUE, HEDGE, PRECISION, ACT, BAND -> Stored.TOKEN;
        };
    }

    /// What its terms begin with in that field. Hedges and precision are found among the cues, written once.
    String prefix() {
        return switch (this) {
            case WORD, LEMMA -> "";
            case CUE, HEDGE, PRECISION -> CUE.label() + BEFORE_VALUE;
            case POS, ENTITY, ACT, BAND -> label() + BEFORE_VALUE;
        };
    }

    /// The term for a value.
    String term(String value) {
        return prefix() + Fold.name(value);
    }

    private static List<String> cues(CueType.Family family) {
        return cues(Arrays.stream(CueType.values()).filter(type -> type.family() == family).toArray(CueType[]::new));
    }

    private static List<String> cues(CueType... types) {
        return Stream.of(types).map(CueType::label).toList();
    }

    /// The tags that words can have; marks are no words.
    private static final class PennTags {
        static final List<String> ALL =
                List.of(
                        ("CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH "
                                        + "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ADD AFX GW XX $ #")
                                .split(" "));
    }
}
