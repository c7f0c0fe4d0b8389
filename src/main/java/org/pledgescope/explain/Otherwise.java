package org.pledgescope.explain;

import java.util.List;

/// One thing about a clause that, were it otherwise, would change what a rule says. It is no guess: the rules were asked
/// again about a clause that differs in this alone.
///
/// @param fact    what differs
/// @param values  what it would have to be, any of them: `communique`, `treaty`
/// @param words   the same for readers: `if the text were a communique or treaty`
/// @param rule    the rule that would then decide; empty for none
/// @param verdict what it would say
public record Otherwise(Fact fact, List<String> values, String words, String rule, String verdict) {

    /// What may differ.
    public enum Fact {
        SUBJECT,
        ISSUER,
        KIND,
        WE,
        SENTENCE_BEFORE,
        PLACE,
        QUOTATION,
        REPORT,
        NEGATION,
        TENSE
    }

    public Otherwise {
        values = List.copyOf(values);
    }
}
