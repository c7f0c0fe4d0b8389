package org.pledgescope.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pledgescope.ingest.RtfState.Use;

/// Walks an RTF file. What Word marks as ignorable for programs that don't know it is left out, and so are pictures,
/// headers, comments, field codes, hidden and deleted words.
final class RtfBody {

    private static final int DEEPEST = 1000;
    private static final Set<String> LEFT_OUT =
            Table.rows("rtf-left-out.tsv").stream().map(cells -> cells[0]).collect(Collectors.toSet());

    private final RtfTokens tokens;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final Deque<RtfFlow> flows = new ArrayDeque<>();
    private final List<Block> notes = new ArrayList<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private final Map<String, StringBuilder> properties = new LinkedHashMap<>();
    private final int[] saved = new int[3];
    private RtfState state = new RtfState();
    private int toSkip;
    private int font;
    private int style;
    private int footnotes;
    private int endnotes;
    private boolean isEndnote;

    RtfBody(byte[] bytes) {
        tokens = new RtfTokens(bytes);
        flows.push(new RtfFlow(styles));
    }

    /// Whether the file was read to its end; otherwise it is cut off or nested too deeply.
    boolean read() {
        RtfTokens.Token token = tokens.next();
        boolean isStarred = false;
        while (token != RtfTokens.Token.FINISHED) {
            if (token != RtfTokens.Token.BYTE) {
                flush();
            }
            switch (token) {
                case OPEN -> {
                    if (outer.size() >= DEEPEST) {
                        return false;
                    }
                    outer.push(state);
                    state = state.inner();
                    toSkip = 0;
                }
                case CLOSE -> {
                    close();
                    if (outer.isEmpty()) {
                        flows.getLast().endParagraph(state);
                        return true;
                    }
                }
                case BYTE -> character();
                case SIGN -> isStarred = sign();
                case WORD -> {
                    word(isStarred);
                    isStarred = false;
                }
                case FINISHED -> {
                    // The loop ends.
                }
            }
            token = tokens.next();
        }
        return false;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(flows.getLast().blocks());
        blocks.addAll(notes);
        return blocks;
    }

    /// By names of Dublin Core.
    Map<String, String> properties() {
        Map<String, String> stated = new LinkedHashMap<>();
        properties.forEach((name, value) -> stated.put(name, value.toString().strip()));
        if (saved[0] > 0 && saved[1] > 0 && saved[2] > 0) {
            stated.put("dcterms:modified", String.format(Locale.ROOT, "%04d-%02d-%02d", saved[0], saved[1], saved[2]));
        }
        return stated;
    }

    private void close() {
        RtfState ended = state;
        state = outer.isEmpty() ? new RtfState() : outer.pop();
        toSkip = 0;
        if (!ended.isBeginning || flows.size() == 1) {
            return;
        }
        if (ended.use == Use.NOTE || ended.use == Use.BOX) {
            RtfFlow flow = flows.pop();
            flow.endParagraph(ended);
            if (ended.use == Use.BOX) {
                flows.element().addBox(flow.blocks());
            } else {
                String label =
                        isEndnote
                                ? ListNumbers.printed(ListNumbers.Form.LOWER_ROMAN, ++endnotes)
                                : Integer.toString(++footnotes);
                notes.addAll(RtfFlow.asNotes(flow.blocks(), label));
            }
        }
    }

    private void character() {
        if (toSkip > 0) {
            toSkip--;
        } else if (state.use != Use.LEFT_OUT) {
            charsets.add(tokens.value(), state.font < 0 ? charsets.defaultFont() : state.font);
        }
    }

    private void flush() {
        if (!charsets.isEmpty()) {
            text(charsets.take());
        }
    }

    private void text(String words) {
        switch (state.use) {
            case TEXT, NOTE, BOX -> {
                if (state.isRead()) {
                    flows.element().append(words, state.isBold);
                }
            }
            case LABEL -> {
                if (state.isRead()) {
                    flows.element().label(words);
                }
            }
            case TITLE -> properties.computeIfAbsent("dc:title", _ -> new StringBuilder()).append(words);
            case AUTHOR -> properties.computeIfAbsent("dc:creator", _ -> new StringBuilder()).append(words);
            case STYLES -> styles.merge(style, words, String::concat);
            case FONTS, SAVED, LEFT_OUT -> {
                // Names of fonts, and what nobody reads.
            }
        }
    }

    /// Whether the next control word may be ignored by those who don't know it.
    private boolean sign() {
        switch (tokens.value()) {
            case '*' -> {
                return true;
            }
            case '~' -> insert("\u00a0");
            case '_' -> insert("-");
            case '\\', '{', '}' -> insert(String.valueOf((char) tokens.value()));
            case '\n', '\r' -> endParagraph();
            default -> {
                // Optional hyphens, and signs for indexes.
            }
        }
        return false;
    }

    private void insert(String words) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            text(words);
        }
    }

    private void word(boolean isStarred) {
        String name = tokens.name();
        if (state.use == Use.LEFT_OUT && !name.equals("result")) {
            return;
        }
        if (isStarred && !name.equals("shpinst") && !name.equals("pntext") && !name.equals("listtext")
                || LEFT_OUT.contains(name)) {
            state.begin(Use.LEFT_OUT);
        } else if (!destination(name) && !table(name) && !property(name)) {
            written(name);
        }
    }

    private boolean destination(String name) {
        switch (name) {
            case "fonttbl" -> state.begin(Use.FONTS);
            case "stylesheet" -> state.begin(Use.STYLES);
            case "title" -> state.begin(Use.TITLE);
            case "author" -> state.begin(Use.AUTHOR);
            case "revtim" -> state.begin(Use.SAVED);
            case "listtext", "pntext" -> state.begin(Use.LABEL);
            case "result" -> state.begin(Use.TEXT);
            case "shptxt" -> flow(Use.BOX);
            case "footnote" -> {
                isEndnote = false;
                flow(Use.NOTE);
            }
            case "ftnalt" -> isEndnote = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void flow(Use use) {
        state.begin(use);
        state.plainParagraph();
        flows.push(new RtfFlow(styles));
    }

    private boolean table(String name) {
        int number = tokens.number(0);
        switch (name) {
            case "deff" -> charsets.defaultFont(number);
            case "ansicpg" -> charsets.codePage(number);
            case "fcharset" -> charsets.charset(font, number);
            case "cpg" -> charsets.fontCodePage(font, number);
            case "yr" -> saved(0, number);
            case "mo" -> saved(1, number);
            case "dy" -> saved(2, number);
            case "trowd" -> flows.element().row();
            case "trhdr" -> flows.element().header();
            case "cellx" -> flows.element().column();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void saved(int part, int number) {
        if (state.use == Use.SAVED) {
            saved[part] = number;
        }
    }

    private boolean property(String name) {
        switch (name) {
            case "f" -> {
                font = tokens.number(0);
                state.font = font;
            }
            case "b" -> state.isBold = tokens.isOn();
            case "v" -> state.isHidden = tokens.isOn();
            case "deleted" -> state.isDeleted = tokens.isOn();
            case "plain" -> state.plainCharacters(charsets.defaultFont());
            case "pard" -> state.plainParagraph();
            case "uc" -> state.skipAfterUnicode = Math.max(0, tokens.number(1));
            case "s" -> {
                style = tokens.number(0);
                state.style = style;
            }
            case "ilvl" -> state.level = Math.clamp(tokens.number(0), 0, ListNumbers.LEVELS - 1);
            case "outlinelevel" -> state.outline = tokens.number(-1);
            case "intbl" -> state.isInTable = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void written(String name) {
        switch (name) {
            case "u" -> {
                text(String.valueOf((char) tokens.number(0)));
                toSkip = state.skipAfterUnicode;
            }
            case "par", "sect", "cell", "nestcell", "row", "nestrow" -> endParagraph();
            case "line", "lbr", "softline" -> text("\n");
            case "tab", "page", "column", "emspace", "enspace", "qmspace" -> text(" ");
            case "emdash" -> text("—");
            case "endash" -> text("–");
            case "bullet" -> text("•");
            case "lquote" -> text("‘");
            case "rquote" -> text("’");
            case "ldblquote" -> text("“");
            case "rdblquote" -> text("”");
            default -> {
                // Looks.
            }
        }
    }

    private void endParagraph() {
        if (state.use != Use.LEFT_OUT && state.isRead()) {
            flows.element().endParagraph(state);
        }
    }
}
