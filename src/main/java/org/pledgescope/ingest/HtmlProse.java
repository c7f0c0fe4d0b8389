package org.pledgescope.ingest;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// How many letters and digits the blocks of a page hold, how many of them in links, and how many in running text.
final class HtmlProse {

    /// In letters and digits, of an element with all that it holds.
    ///
    /// @param linked within links
    /// @param prose  outside of links, in blocks that are long enough for a sentence and mostly no links
    record Measure(int all, int linked, int prose) {

        private static final Measure NONE = new Measure(0, 0, 0);

        /// A list of links and little else.
        boolean isLinks() {
            return all > 0 && linked * 10 >= all * 6;
        }
    }

    /// Shorter blocks are as often labels and buttons as sentences.
    private static final int SENTENCE = 40;

    private final IdentityHashMap<Element, Measure> measures = new IdentityHashMap<>();

    /// Counts while one block is walked through; `own` is what stands in no block within it.
    private static final class Count {
        int own;
        int ownLinked;
        int all;
        int linked;
        int prose;
    }

    static HtmlProse of(Element root) {
        HtmlProse prose = new HtmlProse();
        prose.block(root, false);
        return prose;
    }

    /// Nothing for inline elements, which are counted with their blocks.
    Measure at(Node node) {
        return node instanceof Element element ? measures.getOrDefault(element, Measure.NONE) : Measure.NONE;
    }

    private Measure block(Element block, boolean isLinked) {
        Count count = new Count();
        walk(block, isLinked, count);
        boolean isProse = count.own >= SENTENCE && count.ownLinked * 2 <= count.own;
        Measure measure =
                new Measure(
                        count.all + count.own,
                        count.linked + count.ownLinked,
                        count.prose + (isProse ? count.own - count.ownLinked : 0));
        measures.put(block, measure);
        return measure;
    }

    private void walk(Element element, boolean isLinked, Count count) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                int length = (int) words.getWholeText().codePoints().filter(Character::isLetterOrDigit).count();
                count.own += length;
                count.ownLinked += isLinked ? length : 0;
            } else if (node instanceof Element child) {
                boolean isLink = isLinked || child.nameIs("a") && child.hasAttr("href");
                if (child.isBlock()) {
                    Measure inner = block(child, isLink);
                    count.all += inner.all();
                    count.linked += inner.linked();
                    count.prose += inner.prose();
                } else {
                    walk(child, isLink, count);
                }
            }
        }
    }
}
