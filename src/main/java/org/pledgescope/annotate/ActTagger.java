package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pledgescope.models.Lexicon;

/// Says what a clause does: the first of the [ActRules] that has something to say decides; a clause that no rule knows
/// is an assertion.
final class ActTagger {

    private final ActVerbs verbs;
    private final WordLists words;
    private final TwoVerbRule twoVerbs;
    private final SubjectRoles roles;
    private final List<ActRule> rules;
    private final Set<String> without;

    /// @param without ids of rules that are switched off
    ActTagger(ActVerbs verbs, WordLists words, Set<String> without) {
        this.verbs = verbs;
        this.words = words;
        this.twoVerbs = TwoVerbRule.of(verbs, without);
        this.roles = new SubjectRoles(verbs, words, without);
        this.rules = ActRules.all(verbs, words, without).filter(rule -> !without.contains(rule.id())).toList();
        this.without = Set.copyOf(without);
    }

    /// The same without one more rule.
    ActTagger without(String rule) {
        Set<String> more = new TreeSet<>(without);
        more.add(rule);
        return new ActTagger(verbs, words, more);
    }

    /// The rules in the order of asking.
    List<ActRule> rules() {
        return rules;
    }

    SubjectRoles roles() {
        return roles;
    }

    ActVerbs verbs() {
        return verbs;
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

    /// The phrase of the lexicon at a place, by its id.
    Optional<String> phraseAt(SentenceView sentence, int at) {
        return verbs.at(sentence, at).map(match -> match.entry().id());
    }

    /// The phrase that a clause's verbs make, by its id.
    Optional<String> phraseOf(SentenceView sentence, Clause clause) {
        return verbs.of(sentence, clause).map(match -> match.entry().id());
    }

    /// How firm a clause is by its words alone, if it commits: by its modal and what that governs, else by its verb.
    int levelOf(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        if (words.has(WordClass.WILL, sentence, clause.modal())) {
            return WillRule.promise(verbs, twoVerbs, context).level();
        }
        if (words.has(WordClass.OPTION, sentence, clause.modal())) {
            return Levels.POSSIBILITY;
        }
        int own =
                verbs.of(sentence, clause)
                        .map(Lexicon.Match::entry)
                        .filter(entry -> entry.type().equals(ActVerbs.COMMITMENT))
                        .map(Lexicon.Entry::value)
                        .orElse(
                                words.has(WordClass.MUST, sentence, clause.modal())
                                        ? Levels.INTENTION
                                        : Levels.RENEWED);
        return twoVerbs.weakened(own, sentence, clause);
    }

    WordLists words() {
        return words;
    }
}
