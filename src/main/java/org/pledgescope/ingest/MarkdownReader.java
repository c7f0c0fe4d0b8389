package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.pledgescope.text.Span;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads Markdown as CommonMark: the words without the marks, a paragraph a line, with the kinds of paragraphs that the
/// marks show. YAML front matter becomes metadata and never text.
final class MarkdownReader {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*$\\R?",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FURNITURE = Pattern.compile("#{2,}|TOC|\\{:.*}|\\*{3,}|_{3,}");

    private MarkdownReader() {}

    /// A text with what its marks said.
    record Reading(String text, List<org.pledgescope.text.Paragraph> paragraphs, Map<String, String> frontMatter) {}

    static boolean hasFrontMatter(String source) {
        return FRONT_MATTER.matcher(source).lookingAt();
    }

    /// @throws YamlEngineException if the front matter is no YAML
    static Reading read(String source) {
        Matcher frontMatter = FRONT_MATTER.matcher(source);
        boolean isFound = frontMatter.lookingAt();
        Map<String, String> metadata = isFound ? yaml(frontMatter.group(1)) : Map.of();
        Writer writer = new Writer();
        Parser.builder().build().parse(isFound ? source.substring(frontMatter.end()) : source).accept(writer);
        return new Reading(writer.text.toString(), writer.paragraphs, metadata);
    }

    private static Map<String, String> yaml(String source) {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(100_000).setMaxAliasesForCollections(10).build();
        Map<String, String> values = new TreeMap<>();
        if (new Load(settings).loadFromString(source) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(String.valueOf(key), oneLine(String.valueOf(value))));
        }
        return values;
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static final class Writer extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<org.pledgescope.text.Paragraph> paragraphs = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int depth;
        private String label = "";

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            flush(org.pledgescope.text.Paragraph.Kind.HEADING);
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            flush(depth > 0 ? org.pledgescope.text.Paragraph.Kind.LIST_ITEM : org.pledgescope.text.Paragraph.Kind.BODY);
        }

        @Override
        public void visit(BulletList list) {
            items(list, list.getMarker(), 0, "");
        }

        @Override
        public void visit(OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            items(list, "", first == null ? 1 : first, list.getMarkerDelimiter());
        }

        /// Long numbered paragraphs are the body of a communiqué and no list.
        private void items(Block list, String bullet, int first, String delimiter) {
            int number = first;
            boolean isBody = bullet.isEmpty() && depth == 0 && isLong(list);
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem) {
                    label = bullet.isEmpty() ? number + delimiter : bullet;
                    depth += isBody ? 0 : 1;
                    visitChildren(item);
                    depth -= isBody ? 0 : 1;
                    number++;
                    label = "";
                }
            }
        }

        private static boolean isLong(Block list) {
            return list.getFirstChild() == null || list.getFirstChild().getFirstChild() == null
                    || words(list.getFirstChild()) > 25;
        }

        private static int words(Node node) {
            int count = node instanceof Text text ? text.getLiteral().split("\\s+").length : 0;
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                count += words(child);
            }
            return count;
        }

        @Override
        public void visit(Text words) {
            line.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            line.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            line.append(' ');
        }

        /// In hard-wrapped Markdown a hard break ends a paragraph as often as a line: it ends the one only behind a
        /// full stop.
        @Override
        public void visit(HardLineBreak lineBreak) {
            String words = line.toString().strip();
            boolean ends = !words.isEmpty() && ".!?:".indexOf(words.charAt(words.length() - 1)) >= 0;
            if (ends) {
                flush(depth > 0
                        ? org.pledgescope.text.Paragraph.Kind.LIST_ITEM
                        : org.pledgescope.text.Paragraph.Kind.BODY);
            } else {
                line.append(' ');
            }
        }

        @Override
        public void visit(HtmlInline html) {
            // Marks, not words.
        }

        @Override
        public void visit(HtmlBlock html) {
            // Marks, not words.
        }

        @Override
        public void visit(FencedCodeBlock code) {
            // Nobody reads code aloud.
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            line.append(code.getLiteral().replaceAll("\\s+", " "));
            flush(org.pledgescope.text.Paragraph.Kind.BODY);
        }

        private void flush(org.pledgescope.text.Paragraph.Kind kind) {
            String words = oneLine(line.toString());
            line.setLength(0);
            if (words.isEmpty() || FURNITURE.matcher(words).matches()) {
                return;
            }
            Matcher printed = PRINTED.matcher(words);
            String mark = label;
            int skip = 0;
            if (label.isEmpty() && printed.lookingAt()) {
                mark = printed.group(1);
                skip = printed.end();
            }
            if (!mark.isEmpty()) {
                text.append(mark).append(' ');
            }
            int start = text.length();
            text.append(words, skip, words.length());
            paragraphs.add(new org.pledgescope.text.Paragraph(
                    new Span(start, text.length()), kind, mark, 0,
                    kind == org.pledgescope.text.Paragraph.Kind.LIST_ITEM ? Math.max(1, depth) : 0));
            text.append("\n\n");
            label = "";
        }

        private static final Pattern PRINTED = Pattern.compile("(\\d{1,3}[.)]|\\([a-z0-9]{1,4}\\)|•|–|-)\\s+(?=\\S)");
    }
}
