package org.pledgescope.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Turns the values that a token query names into tests of words.
final class TokenValues {

    private TokenValues() {}

    /// A test, and how many words it is about: more than 1 for a hyphenated compound, which stands at the first of its
    /// parts.
    record Wide(TokenTest test, int width) {}

    /// The layer with a name.
    ///
    /// @param column where the name stands
    /// @throws QueryException if there is none
    static TokenLayer layer(String name, int column) {
        return TokenLayer.of(name)
                .orElseThrow(() -> {
                    List<String> labels = Arrays.stream(TokenLayer.values()).map(TokenLayer::label).toList();
                    String meant =
                            Nearest.to(name, labels)
                                    .map("did you mean '%s'? "::formatted)
                                    .orElse(
                                            SearchField.of(name)
                                                    .map(field ->
                                                            "ask it of the sentence: within <sentence %s=.../>. "
                                                                    .formatted(field.label()))
                                                    .orElse(""));
                    return new QueryException(
                            column, "no layer '%s'; %sLayers are %s".formatted(name, meant, String.join(", ", labels)));
                });
    }

    /// @param column where the value stands
    /// @throws QueryException if the layer has no such value
    static Wide test(TokenLayer layer, String value, int column) {
        if (value.isBlank()) {
            throw new QueryException(column, "write a value after %s=".formatted(layer.label()));
        }
        if (!layer.choices().isEmpty()) {
            return new Wide(closed(layer, value, column), 1);
        }
        if (TokenRegex.isPattern(value)) {
            return new Wide(
                    new TokenTest.Fits(layer.field(), layer.prefix(), TokenRegex.checked(value.strip(), column)), 1);
        }
        return layer == TokenLayer.ENTITY ? new Wide(term(layer, layer.term(value)), 1) : word(layer, value, column);
    }

    /// Words in a row, as the index divides them; each of them may be a pattern.
    static List<TokenPattern> phrase(String words, int column) {
        List<TokenPattern> parts =
                Arrays.stream(words.split("\\s+"))
                        .flatMap(word ->
                                TokenRegex.isPattern(word)
                                        ? List.of(test(TokenLayer.WORD, word, column)).stream()
                                        : QueryAnalyzer.words(word).stream().map(term -> wide(TokenLayer.WORD, term)))
                        .map(wide -> TokenPattern.wide(wide.test(), wide.width()))
                        .toList();
        if (parts.isEmpty()) {
            throw new QueryException(column, "write a word between the quotation marks; marks alone are none");
        }
        return parts;
    }

    private static Wide word(TokenLayer layer, String value, int column) {
        List<IndexTerm> terms = QueryAnalyzer.words(value);
        if (terms.isEmpty()) {
            throw new QueryException(column, "'%s' has no word; marks are not in the index".formatted(value));
        }
        if (terms.size() > 1) {
            String each = terms.stream().map(IndexTerm::form).collect(Collectors.joining(" | "));
            String write =
                    layer == TokenLayer.WORD
                            ? "\"%s\" without [ ]".formatted(value)
                            : "[%1$s=%2$s] [%1$s=%3$s]"
                                    .formatted(layer.label(), terms.getFirst().form(), terms.get(1).form());
            throw new QueryException(
                    column, "'%s' is %d words (%s); write %s".formatted(value, terms.size(), each, write));
        }
        return layer == TokenLayer.WORD
                ? wide(layer, terms.getFirst())
                : new Wide(term(layer, Fold.word(value.strip())), terms.getFirst().width());
    }

    private static Wide wide(TokenLayer layer, IndexTerm term) {
        return new Wide(term(layer, term.form()), term.width());
    }

    private static TokenTest term(TokenLayer layer, String term) {
        return new TokenTest.OneOf(layer.field(), List.of(term));
    }

    private static TokenTest closed(TokenLayer layer, String value, int column) {
        boolean isPattern = TokenRegex.isPattern(value);
        String wanted = isPattern ? TokenRegex.checked(value.strip(), column) : Fold.label(value);
        Predicate<String> fits =
                isPattern ? after(Fold::word, TokenRegex.fitting(wanted)) : after(Fold::label, wanted::equals);
        List<String> terms = layer.choices().stream().filter(fits).map(layer::term).toList();
        if (terms.isEmpty()) {
            throw new QueryException(
                    column,
                    "%s cannot be '%s'; %sIts values are %s"
                            .formatted(
                                    layer.label(), value, nearest(layer, wanted), String.join(", ", layer.choices())));
        }
        return new TokenTest.OneOf(layer.field(), terms);
    }

    private static Predicate<String> after(UnaryOperator<String> fold, Predicate<? super String> test) {
        return choice -> test.test(fold.apply(choice));
    }

    private static String nearest(TokenLayer layer, String wanted) {
        return Nearest.to(layer == TokenLayer.POS ? wanted.toUpperCase(Locale.ROOT) : wanted, layer.choices())
                .map("did you mean '%s'? "::formatted)
                .orElse("");
    }
}
