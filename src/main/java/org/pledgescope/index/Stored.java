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
    /// What is stored of a document: number of words and sentences, where it came from, hash of its bytes.
    static final String WORDS = "words";
    static final String SENTENCES = "sentences";
    static final String ORIGIN = "origin";
    static final String SHA256 = "sha256";

    private Stored() {}
}
