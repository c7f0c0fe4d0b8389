package org.pledgescope.index;

/// Names of index fields that no query asks for by name.
final class Stored {

    /// Exact id of the document: the key under which its block is replaced.
    static final String ID = "id";

    /// What a Lucene document is: [#SENTENCE] or [#DOCUMENT].
    static final String TYPE = "type";

    static final String SENTENCE = "sentence";
    static final String DOCUMENT = "document";

    /// Place of the sentence in its document, counted from 0.
    static final String ORDINAL = "ordinal";

    /// The sentence's span in the document's text.
    static final String START = "start";

    static final String END = "end";

    /// The document's date as known, beside its number in [SearchField#DATE].
    static final String DATE_AS_KNOWN = "date.known";

    /// Added to the label of a field: its values as shown, which hits can be grouped by. A field of its own, since
    /// Lucene wants every document that has a field to have it in the same forms, and a value may have no words.
    static final String FACET = ".facet";

    /// What is known of each word besides its forms: terms such as `pos=vb` and `act=directive` at the words' positions.
    static final String TOKEN = "token";

    /// Number of a sentence's positions.
    static final String POSITIONS = "positions";

    /// What is stored of a document: number of words and sentences, where it came from, hash of its bytes.
    static final String WORDS = "words";

    static final String SENTENCES = "sentences";
    static final String ORIGIN = "origin";
    static final String SHA256 = "sha256";

    /// Version and code of the program that analysed a document, and the term of all that it was made with.
    static final String VERSION = "program.version";

    static final String CODE = "program.code";
    static final String MADE = "made";

    private Stored() {}
}
