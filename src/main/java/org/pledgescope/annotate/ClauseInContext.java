package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Paragraph;

/// A clause with everything around it that decides what it does.
///
/// @param place      the kind of paragraph that it stands in
/// @param subject    what its subject is to the text
/// @param isQuoted   whether its predicate stands in quotation marks
/// @param isSaidByOther whether that quotation holds its subject too and began after the sentence
/// @param isReported whether it is the content of what somebody other than the issuer says
/// @param followsPromise whether the sentence before promises something
/// @param stem       the act of the stem that it hangs from ("We will:"), where it may hang from one
record ClauseInContext(
        SentenceView sentence,
        Clause clause,
        Paragraph.Kind place,
        Speaker speaker,
        Speaker.Role subject,
        boolean isQuoted,
        boolean isSaidByOther,
        boolean isReported,
        boolean followsPromise,
        Optional<Reading> stem) {

    /// Whether the issuer or one of its bodies is the subject.
    boolean isOwn() {
        return subject == Speaker.Role.ISSUER || subject == Speaker.Role.OWN_BODY;
    }

    boolean hasSubject() {
        return clause.subject() != SentenceView.NONE;
    }

    boolean hasModal() {
        return clause.modal() != SentenceView.NONE;
    }

    /// Evidence for an act: the words `[from, to)`, at least one.
    Cue cue(int from, int to, String rule) {
        return new Cue(sentence.span(from, Math.min(sentence.size(), Math.max(to, from + 1))), CueType.ACT, rule);
    }

    Reading assertion() {
        return Reading.assertion(subject);
    }
}
