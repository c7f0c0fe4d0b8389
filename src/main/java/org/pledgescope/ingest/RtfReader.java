package org.pledgescope.ingest;

import org.pledgescope.problem.Outcome;

/// Reads the words of RTF documents.
final class RtfReader implements FormatReader {

    @Override
    public Outcome<Extracted> read(String place, byte[] bytes) {
        RtfBody body = new RtfBody(bytes);
        if (!body.read()) {
            return Outcome.failed(
                    Problems.broken(
                            place,
                            "the document is cut off, or its groups lie too deeply within one another",
                            "get the file again, or save it anew from the program that made it"));
        }
        Words words = BlockWriter.write(body.blocks());
        return Outcome.done(new Extracted(words, DocumentPackage.fields(place, body.properties(), words)));
    }
}
