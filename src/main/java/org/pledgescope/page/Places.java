package org.pledgescope.page;

import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

/// Words and places of a document as pages and tables give them.
public final class Places {

    private Places() {}

    /// A clause, its white space made single blanks.
    public static String quote(DocumentAnalysis analysis, Statement statement) {
        return oneLine(Pages.printable(statement.span().of(analysis.document().text())));
    }

    static String words(DocumentAnalysis analysis, Span span) {
        return oneLine(span.of(analysis.document().text()));
    }

    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /// The number printed before a paragraph, or its position where none is printed: `no. 4`, `¶ 12`.
    ///
    /// @param index of the paragraph, from 0
    static String paragraph(DocumentAnalysis analysis, int index) {
        Paragraph paragraph = analysis.document().paragraphs().get(index);
        return paragraph.number().isEmpty() ? "¶ " + (index + 1) : "no. " + paragraph.number();
    }

    static String anchor(int paragraph) {
        return "p" + (paragraph + 1);
    }
}
