package org.pledgescope.index;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;

/// Makes a group of its own of a negation beside OR: `a OR NOT b` is what has `a` and all that lacks `b`. Lucene would
/// take the sentences with `b` away from those with `a`.
final class QueryNegations extends QueryNodeProcessorImpl {

    @Override
    protected QueryNode preProcessNode(QueryNode node) {
        boolean isAlternative =
                node.getParent() instanceof OrQueryNode
                        && node instanceof ModifierQueryNode modifier
                        && modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
        return isAlternative ? new GroupQueryNode(new BooleanQueryNode(List.of(node))) : node;
    }

    @Override
    protected QueryNode postProcessNode(QueryNode node) {
        return node;
    }

    @Override
    protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
        return children;
    }
}
