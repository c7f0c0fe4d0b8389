package org.pledgescope.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.pledgescope.text.Paragraph.Kind;

/// Walks a Markdown tree and writes its words.
///
/// Numbered paragraphs are body text with a number, as communiqués and treaties have them; they are list items only
/// within another list item or, if short, under a stem that ends with a colon. A paragraph in bold type alone is a
/// heading. Every cell of a table is a paragraph.
final class MarkdownBlocks extends AbstractVisitor {

    private static final Pattern LIST_LABEL = Pattern.compile("[ \\t]*(\\d{1,9}[.)]|[-*+])");
    private static final Pattern NOTE_REFERENCE = Pattern.compile("\\[\\^[^\\]\\s]{1,20}](?!:)");
    private static final Pattern NOTE = Pattern.compile("(\\[\\^[^\\]\\s]{1,20}]):\\s*(?=\\S)");
    private static final Pattern MARKS_ONLY = Pattern.compile("[\\p{P}\\p{S}\\s]*");
    private static final Pattern HTML_MARK = Pattern.compile("(?is)<!--.*?-->|<(script|style)\\b.*?</\\1\\s*>|<[^>]*>");

    /// Bold type that ends only behind a line break or a blank line, as pages turned into Markdown have it; CommonMark
    /// leaves its marks.
    private static final Pattern BROKEN_BOLD = Pattern.compile("\\*\\*([^*]{1,160}?)\\s*\\*\\*\\s*");

    private static final Pattern HALF_BOLD = Pattern.compile("\\*\\*(?=[^*\\s])");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final String BREAK = "\n";
    private static final int LONGEST_HEADING = 160;
    private static final int SHORT_LINE = 60;
    private static final int LONGEST_ITEM = 40;

    private final String source;
    private final String title;
    private final TextBuilder out = new TextBuilder();

    /// Words of the block at hand; a line break stands where the original breaks a line for good.
    private final StringBuilder line = new StringBuilder();

    private int depth;
    private String label = "";
    private String lastWords = "";

    MarkdownBlocks(String source, String title) {
        this.source = source;
        this.title = title;
    }

    Words words() {
        return out.build();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        boolean isLong = line.length() > LONGEST_HEADING;
        flush(isLong ? Kind.BODY : out.isEmpty() && heading.getLevel() == 1 ? Kind.TITLE : Kind.HEADING);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        boolean isBold =
                paragraph.getFirstChild() instanceof StrongEmphasis && paragraph.getFirstChild().getNext() == null;
        boolean isHeading =
                isBold
                        && depth == 0
                        && line.length() <= LONGEST_HEADING
                        && !endsWith(line, ".!?;")
                        && !(endsWith(line, ":")
                                && Headings.isStem(oneLine(line), paragraph.getNext() instanceof ListBlock));
        boolean isPlainHeading =
                depth == 0
                        && label.isEmpty()
                        && paragraph.getParent() instanceof Document
                        && line.indexOf(BREAK) < 0
                        && Headings.isHeading(oneLine(line), paragraph.getNext() != null);
        flush(isHeading || isPlainHeading ? Kind.HEADING : depth > 0 ? Kind.LIST_ITEM : Kind.BODY);
    }

    @Override
    public void visit(BulletList list) {
        items(list, true);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, depth > 0 || (lastWords.endsWith(":") && isShort(list)));
    }

    private void items(ListBlock list, boolean isList) {
        depth += isList ? 1 : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem listItem) {
                label = label(listItem);
                visitChildren(listItem);
                label = "";
            }
        }
        depth -= isList ? 1 : 0;
    }

    /// As printed, since numbers of a list may skip or repeat.
    private String label(ListItem item) {
        if (item.getSourceSpans().isEmpty()) {
            return "";
        }
        Matcher matcher =
                LIST_LABEL.matcher(source).region(item.getSourceSpans().getFirst().getInputIndex(), source.length());
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    private static boolean isShort(Node list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getFirstChild() != null && wordCount(item.getFirstChild()) > LONGEST_ITEM) {
                return false;
            }
        }
        return true;
    }

    private static int wordCount(Node node) {
        int count = node instanceof Text text ? text.getLiteral().split("\\s+").length : 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            count += wordCount(child);
        }
        return count;
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell cell) {
            flush(cell.isHeader() ? Kind.HEADING : Kind.BODY);
        }
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
    public void visit(Image image) {
        // A picture's description stands for the picture and is no part of the text.
    }

    /// A line that begins with a label begins a paragraph, though CommonMark knows no such list.
    @Override
    public void visit(SoftLineBreak lineBreak) {
        boolean isLabelled = lineBreak.getNext() instanceof Text next && startsItem(next.getLiteral());
        line.append(isLabelled ? BREAK : " ");
    }

    private static boolean startsItem(String words) {
        return Label.at(words + " x", 0, words.length() + 2)
                .filter(found ->
                        switch (found.style()) {
                            case LETTER, ROMAN, BULLET -> true;
                            case NUMBER, CAPITAL, NOTE, DASH -> false;
                        })
                .isPresent();
    }

    /// A break that was meant: it ends a paragraph unless the sentence goes on behind it.
    @Override
    public void visit(HardLineBreak lineBreak) {
        line.append(BREAK);
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
            line.append(BREAK);
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        line.append(
                HTML_MARK
                        .matcher(html.getLiteral())
                        .replaceAll(" ")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&")
                        .replaceAll("\\R", " "));
        flush(depth > 0 ? Kind.LIST_ITEM : Kind.BODY);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        // Nobody reads code aloud.
    }

    private void flush(Kind kind) {
        Matcher bold = BROKEN_BOLD.matcher(line);
        if (depth == 0 && bold.lookingAt() && !endsWith(bold.group(1), ".!?;:")) {
            write(oneLine(bold.group(1)), Kind.HEADING);
            line.delete(0, bold.end());
        }
        Matcher half = HALF_BOLD.matcher(line);
        if (half.lookingAt()) {
            line.delete(0, half.end());
        }
        String[] parts = line.toString().split(BREAK, 0);
        line.setLength(0);
        StringBuilder whole = new StringBuilder();
        for (String part : parts) {
            String words = oneLine(part);
            boolean goesOn = kind == Kind.HEADING || !endsParagraph(whole, words);
            if (!goesOn) {
                write(whole.toString(), kind);
                whole.setLength(0);
            }
            whole.append(whole.isEmpty() || words.isEmpty() ? "" : " ").append(words);
        }
        write(whole.toString(), kind);
    }

    private static String oneLine(CharSequence words) {
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    /// Whether a line break that was meant ends a paragraph.
    static boolean endsParagraph(CharSequence before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        return !Character.isLowerCase(after.codePointAt(0))
                && (endsWith(before, ".!?:;") || startsItem(after) || before.length() < SHORT_LINE);
    }

    private static boolean endsWith(CharSequence words, String marks) {
        String stripped = words.toString().strip();
        return !stripped.isEmpty() && marks.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private void write(String part, Kind kind) {
        String words = NOTE_REFERENCE.matcher(part).replaceAll("").strip();
        if (MARKS_ONLY.matcher(words).matches()) {
            return;
        }
        Matcher note = NOTE.matcher(words);
        if (note.lookingAt()) {
            out.add(words.substring(note.end()), Kind.FOOTNOTE, note.group(1), 0);
            return;
        }
        Optional<Label> printed =
                label.isEmpty()
                        ? Label.at(words, 0, words.length()).filter(MarkdownBlocks::isCounted)
                        : Optional.empty();
        String shown = printed.map(Label::printed).orElse(label);
        Kind known = isTitle(words) ? Kind.TITLE : printed.isPresent() ? kindOf(printed.get(), kind) : kind;
        lastWords = words.substring(printed.map(Label::length).orElse(0));
        out.add(lastWords, known, shown, known == Kind.LIST_ITEM ? Math.max(1, depth) : 0);
        label = "";
    }

    private boolean isTitle(String words) {
        return out.isEmpty() && !title.isEmpty() && words.equalsIgnoreCase(oneLine(title));
    }

    private static boolean isCounted(Label label) {
        return label.style() != Label.Style.NOTE && label.style() != Label.Style.CAPITAL;
    }

    private static Kind kindOf(Label label, Kind kind) {
        boolean isItem = label.style() != Label.Style.NUMBER && kind == Kind.BODY;
        return isItem ? Kind.LIST_ITEM : kind;
    }
}
