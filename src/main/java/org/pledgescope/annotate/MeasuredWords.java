package org.pledgescope.annotate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.models.Measures;
import org.pledgescope.models.Words;

/// A sentence in which the patterns of precision see phrases beside words: numbers, dates, spans of time, bodies.
final class MeasuredWords implements Words {

    private static final Pattern GLUED = Pattern.compile("([a-z]{0,3}[$€£¥]?)(\\d[\\d.,]*)(bn|mn|tn|m|k)?");

    private final SentenceView sentence;
    private final Measures measures;
    private final DocumentDate today;
    private final NumberPhrase numbers;
    private final DateGrammar dates;
    private final BodyPhrase bodies;

    MeasuredWords(SentenceView sentence, Measures measures, DocumentDate today) {
        this.sentence = sentence;
        this.measures = measures;
        this.today = today;
        this.numbers = new NumberPhrase(measures);
        this.dates = new DateGrammar(measures);
        this.bodies = new BodyPhrase(measures);
    }

    /// The classes that patterns may name.
    static Set<String> classes(Measures measures) {
        Set<String> all = new TreeSet<>(measures.names());
        all.addAll(Set.of("number", "date", "year", "period", "body-name", "glued"));
        return all;
    }

    @Override
    public int size() {
        return sentence.size();
    }

    @Override
    public String lower(int index) {
        return sentence.lower(index);
    }

    @Override
    public String lemma(int index) {
        return sentence.lemma(index);
    }

    @Override
    public String tag(int index) {
        return sentence.tag(index);
    }

    @Override
    public int phraseEnd(String name, int from) {
        return switch (name) {
            case "number" -> numbers.end(sentence, from);
            case "date" -> dates.at(sentence, from, today).map(DatePhrase::end).orElse(NO_PHRASE);
            case "year" -> DateGrammar.isYear(sentence, from) ? from + 1 : NO_PHRASE;
            case "period" -> period(from);
            case "body-name" -> bodies.end(sentence, from);
            case "glued" -> glued(from);
            default -> measures.at(sentence, name, from).map(Measures.Member::end).orElse(NO_PHRASE);
        };
    }

    /// `six months`, `a year`, `first ten days`.
    private int period(int from) {
        int start = end("ordinal", from, from);
        int number = Math.max(numbers.end(sentence, start), end("one", start, NO_PHRASE));
        int scale = number > 0 ? number : end("scale", start, NO_PHRASE);
        return scale < 0 ? NO_PHRASE : end("span", scale, NO_PHRASE);
    }

    /// `USD70`, `€70m`: a sum in one word.
    private int glued(int from) {
        Matcher matcher = GLUED.matcher(from < size() ? lower(from) : "");
        boolean isSum = matcher.matches() && measures.contains("sign", matcher.group(1));
        return isSum ? Math.max(from + 1, end("scale", from + 1, NO_PHRASE)) : NO_PHRASE;
    }

    private int end(String name, int from, int otherwise) {
        return measures.at(sentence, name, from).map(Measures.Member::end).orElse(otherwise);
    }
}
