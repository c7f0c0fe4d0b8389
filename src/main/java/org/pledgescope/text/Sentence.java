package org.pledgescope.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A sentence with what it says.
///
/// @param span       from its first to its last token
/// @param paragraph  index of its paragraph in [RawDocument#paragraphs()]
/// @param tokens     in text order; never empty
/// @param statements its clauses in text order; never empty
public record Sentence(Span span, int paragraph, List<Token> tokens, List<Statement> statements) {

    public Sentence {
        tokens = List.copyOf(tokens);
        statements = List.copyOf(statements);
        if (tokens.isEmpty() || statements.isEmpty()) {
            throw new IllegalArgumentException("sentence %s needs tokens and statements".formatted(span));
        }
        for (Statement statement : statements) {
            if (!span.contains(statement.span())) {
                throw new IllegalArgumentException(
                        "statement %s lies outside its sentence %s".formatted(statement.span(), span));
            }
        }
    }

    /// The first of its statements' acts in the order of [Act].
    public Act act() {
        return statements.stream().map(Statement::act).min(Comparator.naturalOrder()).orElseThrow();
    }

    /// The firmest level of its commitments, 2 to 6; 0 where there is none.
    public int level() {
        return statements.stream().mapToInt(Statement::level).max().orElse(0);
    }

    /// The strongest demand of its directives, 0 to 4.
    public int demand() {
        return statements.stream().mapToInt(Statement::demand).max().orElse(0);
    }

    /// Hedges of all its statements in text order, each once.
    public List<Cue> hedges() {
        return merged(statements.stream().flatMap(statement -> statement.hedges().stream()));
    }

    /// Precision of all its statements in text order, each once.
    public List<Cue> precision() {
        return merged(statements.stream().flatMap(statement -> statement.precision().stream()));
    }

    /// Whether a condition stands among its own words; what the stem of a list says is left out.
    public boolean isConditional() {
        return statements.stream().anyMatch(Statement::isConditionalItself);
    }

    private static List<Cue> merged(Stream<Cue> cues) {
        return cues.distinct().sorted(Comparator.comparing(Cue::span)).toList();
    }
}
