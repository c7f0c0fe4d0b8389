package org.pledgescope.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pledgescope.ingest.HtmlPrune.Strength;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Paragraph;

/// Reads a web page: its main text, and what it states of title, date, issuer and source.
final class HtmlReader implements FormatReader {

    /// Deeper elements are taken for siblings; no page that people write is deeper.
    private static final int DEEPEST = 256;

    /// A page with fewer letters of main text is read again with less taken out.
    private static final int FEW_LETTERS = 250;

    private static final int MUCH_MORE = 3;

    /// Elements that XML may close at once and HTML may not: the rest of the page would be part of them.
    private static final Pattern CLOSED =
            Pattern.compile("<(script|title|style|iframe|textarea|a|div|span|p|td|li)\\b([^<>]{0,2000})/>");

    @Override
    public Outcome<Extracted> read(String place, byte[] bytes) {
        return HtmlCharset.decode(bytes, place).then(source -> page(place, source));
    }

    private static Outcome<Extracted> page(String place, String source) {
        Document page = parse(source);
        HtmlLinkedData data = HtmlLinkedData.of(page);
        Map<String, String> fields = HtmlFields.of(page, data);
        Words words = words(page, Strength.FURNITURE);
        if (letters(words) < FEW_LETTERS) {
            words = more(words, data, source);
            Optional<Problem> wall = HtmlWalls.problem(place, parse(source), letters(words));
            if (wall.isPresent()) {
                return Outcome.failed(wall.get());
            }
        }
        return Outcome.done(new Extracted(words, fields));
    }

    /// For a page that has next to no main text: what is left with less taken out, or what it states as its text, if
    /// that is much more.
    private static Words more(Words few, HtmlLinkedData data, String source) {
        Optional<String> stated = data.body().filter(body -> body.length() > FEW_LETTERS);
        if (stated.isPresent()) {
            return PlainText.read(stated.get());
        }
        Words lax = words(parse(source), Strength.HIDDEN);
        return letters(lax) > MUCH_MORE * letters(few) ? lax : few;
    }

    /// @param page changed by it
    private static Words words(Document page, Strength strength) {
        HtmlTitle title = HtmlTitle.of(page);
        HtmlHints hints = new HtmlHints();
        Element body = page.body();
        HtmlPrune.prune(body, hints, strength, title.heading());
        return HtmlBlocks.read(HtmlMainText.choose(body, hints), title, hints);
    }

    private static Document parse(String source) {
        return Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(isXml(source) ? CLOSED.matcher(source).replaceAll("<$1$2></$1>") : source, "");
    }

    private static boolean isXml(String source) {
        return source.stripLeading().startsWith("<?xml");
    }

    /// Of running text; a title and a few labels are no text yet.
    private static int letters(Words words) {
        return words.paragraphs().stream()
                .filter(Paragraph::isRunningText)
                .mapToInt(paragraph -> paragraph.span().length())
                .sum();
    }
}
