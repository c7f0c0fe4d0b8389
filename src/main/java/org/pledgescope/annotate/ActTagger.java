package org.pledgescope.annotate;

import java.util.List;
import java.util.Set;

/// Says what a clause does: the first of the [ActRules] that has something to say decides; a clause that no rule knows
/// is an assertion.
final class ActTagger {

    private final ActVerbs verbs;
    private final WordLists words;
    private final SubjectRoles roles;
    private final List<ActRule> rules;

    /// @param without ids of rules that are switched off
    ActTagger(ActVerbs verbs, WordLists words, Set<String> without) {
        this.verbs = verbs;
        this.words = words;
        this.roles = new SubjectRoles(verbs, words, without);
        this.rules = ActRules.all(verbs, words, without).filter(rule -> !without.contains(rule.id())).toList();
    }

    /// Whether a sentence may hold anything but an assertion: whether it is worth a parse.
    boolean isCandidate(SentenceView sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isTag(i, "MD") || sentence.is(i, "must") || isAct(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    Reading read(ClauseInContext clause) {
        return rules.stream().flatMap(rule -> rule.read(clause).stream()).findFirst().orElseGet(clause::assertion);
    }

    Speaker.Role roleOf(Subject subject) {
        return roles.of(subject);
    }

    /// Whether the words at a place are in the lexicon of acts.
    boolean isAct(SentenceView sentence, int at) {
        return verbs.at(sentence, at).isPresent();
    }

    ActVerbs verbs() {
        return verbs;
    }

    WordLists words() {
        return words;
    }
}
