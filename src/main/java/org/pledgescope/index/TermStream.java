package org.pledgescope.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands terms that were found before to Lucene.
final class TermStream extends TokenStream {

    private final CharTermAttribute form = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private List<IndexTerm> terms = List.of();
    private Iterator<IndexTerm> rest = terms.iterator();
    private int position = -1;

    TermStream() {}

    /// @param terms in the order of their positions and, within a position, of their starts
    TermStream(List<IndexTerm> terms) {
        this.terms = terms;
    }

    /// Takes other terms from the next [#reset()] on.
    void set(List<IndexTerm> others) {
        terms = others;
    }

    @Override
    public void reset() {
        rest = terms.iterator();
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        IndexTerm term = rest.next();
        form.append(term.form());
        offset.setOffset(term.start(), term.end());
        increment.setPositionIncrement(term.position() - position);
        position = term.position();
        return true;
    }
}
