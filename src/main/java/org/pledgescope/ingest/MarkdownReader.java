package org.pledgescope.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads Markdown as CommonMark with tables: the words without the marks, with the kinds of paragraphs that the marks
/// show. Code by indentation is not read as code, since texts that were copied from pages indent first lines.
final class MarkdownReader {

    /// Lines for programs, not readers: attribute lines of kramdown, tags of site generators, end marks.
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "^[ \\t]*(?:[-*+][ \\t]+TOC[ \\t]*|\\{:.*?}|\\{%.*?%}|\\\\?#{2,}|\\[TOC])[ \\t]*$",
                    Pattern.MULTILINE);

    /// A heading mark before a space that CommonMark does not take for one.
    private static final Pattern WIDE_HEADING = Pattern.compile("^(#{1,6})[\\p{Z}&&[^ ]]", Pattern.MULTILINE);

    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(
                    Heading.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class);
    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(BLOCKS)
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build();

    private MarkdownReader() {}

    /// @param source without front matter
    /// @param title  as the front matter states it, else empty
    static Words read(String source, String title) {
        String readable = FURNITURE.matcher(WIDE_HEADING.matcher(source).replaceAll("$1 ")).replaceAll("");
        MarkdownBlocks blocks = new MarkdownBlocks(readable, title);
        PARSER.parse(readable).accept(blocks);
        return blocks.words();
    }
}
