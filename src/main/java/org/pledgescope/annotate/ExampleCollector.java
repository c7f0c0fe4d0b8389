package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import org.pledgescope.text.Statement;

/// Keeps the sentences of a document in which the rules find no act, of the reading that counts.
final class ExampleCollector implements ReadingListener {

    private final List<ActExample> examples = new ArrayList<>();

    List<ActExample> examples() {
        return List.copyOf(examples);
    }

    @Override
    public void begins(Means means) {
        examples.clear();
    }

    @Override
    public void learns(ActExample example) {
        examples.add(example);
    }

    @Override
    public void reads(
            Subject subject, ClauseInContext context, List<Clause> clauses, Reading reading, Statement statement) {}
}
