package org.pledgescope.annotate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// Whom a joint text speaks for where its metadata do not say so: the names that promise in it, as a first reading finds
/// them.
final class Parties {

    private Parties() {}

    static Set<String> of(List<Sentence> sentences) {
        Set<String> names = new TreeSet<>();
        for (Sentence sentence : sentences) {
            for (Statement statement : sentence.statements()) {
                Actor actor = statement.actor();
                if (statement.act() == Act.COMMITMENT && actor.isIssuer() && isNamed(sentence, actor)) {
                    names.add(actor.name());
                }
            }
        }
        return names;
    }

    private static boolean isNamed(Sentence sentence, Actor actor) {
        return actor.span().isPresent()
                && sentence.tokens().stream()
                        .filter(token -> actor.span().get().contains(token.span()))
                        .allMatch(token -> token.tag().startsWith("NNP"));
    }
}
