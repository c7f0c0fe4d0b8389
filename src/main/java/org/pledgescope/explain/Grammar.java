package org.pledgescope.explain;

import java.util.List;
import java.util.Optional;
import org.pledgescope.text.Paragraph;

/// How a clause is built.
///
/// @param predicate   its main word
/// @param subject     the main word of its subject, if it has one
/// @param modal       `will`, `must`, `may`, if it has one
/// @param complements verbs that it governs, outermost first
/// @param isNegated   whether a `not`, `no longer` or `never` belongs to it
/// @param role        how it hangs in its sentence
/// @param saidBy      the verb whose content it is, if it is what somebody says or agrees
/// @param isQuoted    whether it stands in quotation marks
/// @param isReported  whether it is what somebody other than the issuer says
/// @param place       the kind of paragraph that it stands in
/// @param stem        what the stem does that it hangs from as an item of a list (`commitment 5`); empty for none
public record Grammar(
        Phrase predicate,
        Optional<Phrase> subject,
        Optional<Phrase> modal,
        List<Phrase> complements,
        boolean isNegated,
        Role role,
        Optional<Phrase> saidBy,
        boolean isQuoted,
        boolean isReported,
        Paragraph.Kind place,
        String stem) {

    /// How a clause hangs in its sentence.
    public enum Role {
        /// The sentence's main clause or one coordinated with it.
        MAIN,
        /// What somebody says, believes or agrees.
        CONTENT,
        /// Without a finite verb: a list item, a heading, a name.
        FRAGMENT
    }

    public Grammar {
        complements = List.copyOf(complements);
    }
}
