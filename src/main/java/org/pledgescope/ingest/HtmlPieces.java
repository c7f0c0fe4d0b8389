package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Paragraph.Kind;

/// Gathers the blocks of a page in reading order and makes paragraphs of them: labels set apart from words, headings
/// told from short paragraphs, the title found.
final class HtmlPieces {

    private static final int LONGEST_HEADING = 160;
    private static final int MANY_BREAKS = 3;
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern BACK_LINK = Pattern.compile("\\s*[↩↑⇑^]\ufe0e?\\s*");

    private final String title;
    private final List<Piece> pieces = new ArrayList<>();
    private final ListDepth typedDepth = new ListDepth();

    /// A number or bullet that stands in a block of its own, as in the first cell of a row.
    private String pending = "";

    /// @param isBold whether all of it is in bold type, as headings of old pages are
    private record Piece(String words, Kind kind, String label, int depth, boolean isBold) {}

    /// @param title of the page; empty if it has none
    HtmlPieces(String title) {
        this.title = title;
    }

    /// @param block with [InlineText#BREAK] where the original breaks a line
    /// @param label as a list prints it; empty for none
    /// @param depth of a list item; else 0
    void add(String block, Kind kind, String label, int depth, boolean isBold) {
        boolean isPlain = kind == Kind.BODY && depth == 0;
        if (isPlain && block.chars().filter(c -> c == InlineText.BREAK).count() >= MANY_BREAKS) {
            addPlain(block);
            return;
        }
        String first = label;
        for (String words : paragraphs(block, kind)) {
            one(words, kind, first, depth, isBold);
            first = "";
        }
    }

    /// Lines as in a plain text, which they once were.
    void addPlain(String lines) {
        Words words = PlainText.read(lines);
        for (Paragraph paragraph : words.paragraphs()) {
            String line = InlineText.oneLine(paragraph.span().of(words.text()));
            Kind kind = paragraph.kind() == Kind.TITLE ? Kind.HEADING : paragraph.kind();
            push(new Piece(line, kind, paragraph.label(), paragraph.depth(), false));
        }
    }

    private static List<String> paragraphs(String block, Kind kind) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        boolean isAfterBlank = false;
        for (String part : block.split(String.valueOf(InlineText.BREAK), -1)) {
            String words = InlineText.oneLine(part);
            boolean isNew =
                    kind != Kind.HEADING
                            && !whole.isEmpty()
                            && !words.isEmpty()
                            && (isAfterBlank || MarkdownBlocks.endsParagraph(whole, words));
            if (isNew) {
                paragraphs.add(whole.toString());
                whole.setLength(0);
            }
            whole.append(whole.isEmpty() || words.isEmpty() ? "" : " ").append(words);
            isAfterBlank = words.isEmpty();
        }
        paragraphs.add(whole.toString());
        return paragraphs;
    }

    private void one(String line, Kind kind, String label, int depth, boolean isBold) {
        String words = kind == Kind.FOOTNOTE ? BACK_LINK.matcher(line).replaceAll(" ").strip() : line;
        if (isLabel(words)) {
            pending = words;
            return;
        }
        if (NO_WORDS.matcher(words).matches()) {
            return;
        }
        words = pending.isEmpty() ? words : pending + " " + words;
        pending = "";
        Optional<Label> typed = Label.at(words, 0, words.length()).filter(found -> isRead(found, kind));
        if (typed.isEmpty()) {
            push(new Piece(words, kind, label, depth, isBold));
            return;
        }
        Label found = typed.get();
        boolean isItem = kind == Kind.BODY && found.style() != Label.Style.NUMBER;
        int level = isItem ? typedDepth.of(0, found.style()) : depth;
        push(
                new Piece(
                        words.substring(found.length()),
                        isItem ? Kind.LIST_ITEM : kind,
                        found.printed(),
                        level,
                        isBold));
    }

    private static boolean isLabel(String words) {
        if (words.isEmpty() || words.length() > 8) {
            return false;
        }
        return Label.at(words + " X", 0, words.length() + 2)
                .filter(label -> label.printed().length() == words.length())
                .filter(label -> label.style() != Label.Style.CAPITAL)
                .isPresent();
    }

    private static boolean isRead(Label label, Kind kind) {
        return switch (label.style()) {
            case NUMBER, ROMAN, LETTER, BULLET, DASH -> true;
            case NOTE -> kind == Kind.FOOTNOTE;
            case CAPITAL -> kind == Kind.HEADING;
        };
    }

    private void push(Piece piece) {
        if (piece.kind() != Kind.LIST_ITEM) {
            typedDepth.end();
        }
        pieces.add(piece);
    }

    /// The last words so far; empty at the beginning.
    String lastWords() {
        return pieces.isEmpty() ? "" : pieces.getLast().words();
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Words build() {
        TextBuilder out = new TextBuilder();
        boolean isTitled = title.isEmpty();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isTitle = isTitle(piece);
            if (isTitle && isTitled) {
                continue;
            }
            isTitled |= isTitle;
            Kind kind = isTitle ? Kind.TITLE : kind(i);
            out.add(piece.words(), kind, piece.label(), kind == Kind.LIST_ITEM ? Math.max(1, piece.depth()) : 0);
        }
        return out.build();
    }

    private boolean isTitle(Piece piece) {
        return (piece.kind() == Kind.HEADING || piece.isBold())
                && !title.isEmpty()
                && piece.words().toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
    }

    private Kind kind(int i) {
        Piece piece = pieces.get(i);
        boolean isLast = i + 1 == pieces.size();
        if (piece.kind() == Kind.HEADING) {
            return piece.words().length() > LONGEST_HEADING ? Kind.BODY : Kind.HEADING;
        }
        if (piece.kind() != Kind.BODY || !piece.label().isEmpty() || isLast) {
            return piece.kind();
        }
        boolean isBeforeList = pieces.get(i + 1).kind() == Kind.LIST_ITEM;
        boolean isHeading =
                piece.isBold()
                        ? piece.words().length() <= LONGEST_HEADING
                                && !piece.words().matches("(?s).*[.!?;]")
                                && !(piece.words().endsWith(":") && Headings.isStem(piece.words(), isBeforeList))
                        : Headings.isHeading(piece.words(), true);
        return isHeading ? Kind.HEADING : Kind.BODY;
    }
}
