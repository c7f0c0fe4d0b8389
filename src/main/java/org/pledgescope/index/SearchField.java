package org.pledgescope.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentKind;

/// A field that a query can ask for. Its [label][#label()] is its name in queries and in the index itself.
@SuppressWarnings("ImmutableEnumChecker") // the lists of values are unmodifiable copies
public enum SearchField {
    TEXT(Type.WORDS, "words of the sentence; the field of a word without a field"),
    LEMMA(Type.WORDS, "dictionary forms of the words, at the same places"),
    TITLE(Type.WORDS, "words of the document's title"),
    ISSUER(Type.WORDS, "words of the names of those the document speaks for"),
    ACTOR(Type.WORDS, "words of the names of those who act in the sentence"),
    DEADLINE(Type.WORDS, "words of a deadline in the sentence"),
    DOC(Type.NAME, "id of the document"),
    PARAGRAPH(Type.NAME, "printed number of the paragraph, else its place in the document counted from 1"),
    ENTITY(Type.NAME, "main name of an entity that the sentence names by any rule but metonym"),
    KIND(Type.LABEL, "kind of document", labels(DocumentKind.values(), DocumentKind::label)),
    ACT(Type.LABEL, "what the sentence does", labels(Act.values(), Act::label)),
    BAND(Type.LABEL, "band of its firmest commitment", labels(Band.values(), Band::label)),
    HEDGE(Type.LABEL, "type of a hedge in it", cues(CueType.Family.HEDGE)),
    PRECISION(Type.LABEL, "type of a precision in it", cues(CueType.Family.PRECISION)),
    CONDITIONAL(Type.LABEL, "whether one of its statements has a condition", List.of("true", "false")),
    DATE(Type.DATE, "date of the document, yyyy, yyyy-mm or yyyy-mm-dd"),
    YEAR(Type.NUMBER, "year of the document"),
    PAGE(Type.NUMBER, "page of the original, counted from 1"),
    LEVEL(Type.NUMBER, "level of its firmest commitment, 2 to 6; 0 where there is none"),
    DEMAND(Type.NUMBER, "strongest demand, 1 to 4; 0 where there is none"),
    FIRMNESS(Type.NUMBER, "score of its firmest commitment, 0 to 100; sentences without commitments have none");

    /// How a field's values are matched.
    public enum Type {
        /// Word by word, any case, either apostrophe; phrases in quotation marks.
        WORDS,
        /// As a whole, any case; quotation marks where it has spaces.
        NAME,
        /// One of few known values.
        LABEL,
        /// A whole number or a range of them.
        NUMBER,
        /// A day, month or year, or a range of them.
        DATE
    }

    private final Type type;
    private final String description;
    private final List<String> values;

    SearchField(Type type, String description) {
        this(type, description, List.of());
    }

    SearchField(Type type, String description, List<String> values) {
        this.type = type;
        this.description = description;
        this.values = values;
    }

    /// The field's name as queries write it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Type type() {
        return type;
    }

    /// What the field holds, in one line without a full stop.
    public String description() {
        return description;
    }

    /// Every value that a [Type#LABEL] can have; empty for the other types.
    public List<String> choices() {
        return values;
    }

    /// The field with this label, in any case.
    public static Optional<SearchField> of(String label) {
        return Arrays.stream(values()).filter(field -> field.label().equalsIgnoreCase(label)).findFirst();
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static List<String> cues(CueType.Family family) {
        return Arrays.stream(CueType.values()).filter(type -> type.family() == family).map(CueType::label).toList();
    }
}
