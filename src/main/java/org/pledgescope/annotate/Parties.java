package org.pledgescope.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;
import org.pledgescope.text.Token;

/// Whom a text speaks for where its metadata do not say so: the names that promise in it, as a first reading finds them.
/// A press release that names itself ("Labour will ...") says so by how often it does.
final class Parties {

    private static final int OFTEN = 3;

    private Parties() {}

    /// @param namesItself whether the name that is most often said to do something is the text's own
    static Set<String> of(List<Sentence> sentences, boolean namesItself) {
        Set<String> names = new TreeSet<>();
        Map<String, Integer> futures = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Statement statement : sentence.statements()) {
                Actor actor = statement.actor();
                if (!isNamed(sentence, actor)) {
                    continue;
                }
                if (actor.isIssuer() && statement.act() == Act.COMMITMENT) {
                    names.add(actor.name());
                }
                if (namesItself && isFuture(sentence, actor)) {
                    futures.merge(actor.name(), 1, Integer::sum);
                }
            }
        }
        int most = futures.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most >= OFTEN) {
            futures.forEach((name, count) -> {
                if (count == most) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private static boolean isNamed(Sentence sentence, Actor actor) {
        return actor.span().isPresent()
                && sentence.tokens().stream()
                        .filter(token -> actor.span().get().contains(token.span()))
                        .allMatch(token -> token.tag().startsWith("NNP"));
    }

    /// Whether `will` follows the name at once or behind one word.
    private static boolean isFuture(Sentence sentence, Actor actor) {
        int end = actor.span().orElseThrow().end();
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= end)
                .limit(2)
                .map(Token::tag)
                .anyMatch("MD"::equals);
    }
}
