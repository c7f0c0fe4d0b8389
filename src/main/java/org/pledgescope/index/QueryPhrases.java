package org.pledgescope.index;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.RangeQueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;

/// Takes a word that the index divides, such as `Ukraine's` or `2%`, as a phrase of its terms. Lucene would ask for
/// the terms anywhere in the sentence.
final class QueryPhrases extends QueryNodeProcessorImpl {

    @Override
    protected QueryNode postProcessNode(QueryNode node) {
        boolean isPlain = node.getClass() == FieldQueryNode.class && !(node.getParent() instanceof RangeQueryNode);
        if (isPlain && node instanceof FieldQueryNode word) {
            boolean isWords =
                    SearchField.of(word.getFieldAsString())
                            .filter(field -> field.type() == SearchField.Type.WORDS)
                            .isPresent();
            if (isWords && QueryAnalyzer.words(word.getTextAsString()).size() > 1) {
                return new QuotedFieldQueryNode(word.getField(), word.getText(), word.getBegin(), word.getEnd());
            }
        }
        return node;
    }

    @Override
    protected QueryNode preProcessNode(QueryNode node) {
        return node;
    }

    @Override
    protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
        return children;
    }
}
