package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.pledgescope.compare.Rate;
import org.pledgescope.compare.Tally;
import org.pledgescope.problem.Problem;

/// The head of the index page: what a reader should know first, in sentences computed from the figures. Where two texts
/// lead, or too few can be compared, nothing is claimed.
///
/// @param kicker   what was read, above the headline
/// @param sentence in pieces
public record Standfirst(String kicker, String problems, String headline, List<Piece> sentence) {

    /// A piece of a sentence.
    public record Piece(String text, boolean isStrong) {}

    private static final int LONGEST_TITLE = 110;

    static Standfirst of(List<ShownDocument> documents, Tally all, List<Problem> problems) {
        String found = problems.isEmpty() ? "" : Problem.count(problems);
        return new Standfirst(kicker(documents, all), found, headline(documents.size()), sentence(documents, all));
    }

    private static String kicker(List<ShownDocument> documents, Tally all) {
        List<String> facts = new ArrayList<>();
        facts.add(Wording.count(documents.size(), "document", "documents"));
        facts.add(Wording.count(all.words(), "word", "words"));
        String span =
                Wording.span(documents.stream().map(document -> document.summary().metadata().date().value()).toList());
        if (!span.isEmpty()) {
            facts.add(span);
        }
        return String.join(", ", facts);
    }

    private static String headline(int documents) {
        return switch (documents) {
            case 0 -> "No text could be read";
            case 1 -> "What does it promise, and how firmly?";
            default -> "Who promises more, and how firmly?";
        };
    }

    private static List<Piece> sentence(List<ShownDocument> documents, Tally all) {
        List<Piece> pieces = new ArrayList<>();
        String commitments = Wording.count(all.commitments(), "commitment", "commitments");
        if (documents.size() == 1) {
            pieces.add(plain(quoted(documents.getFirst()) + " makes "));
            pieces.add(strong(all.commitments() == 0 ? "no commitments" : commitments));
            pieces.add(plain(all.commitments() == 0 ? "." : "; " + firm(all) + "."));
        } else if (!documents.isEmpty()) {
            pieces.add(plain(Wording.capital(Wording.word(documents.size())) + " texts make "));
            pieces.add(strong(all.commitments() == 0 ? "no commitments" : commitments));
            pieces.add(plain("."));
            addLeaders(pieces, documents.stream().filter(ShownDocument::hasEnough).toList(), documents.size());
        }
        return List.copyOf(pieces);
    }

    private static String firm(Tally all) {
        String firm =
                all.firmSentences() == 1 ? "is a new firm promise or a decision" : "are new firm promises or decisions";
        return "%s of them %s (%.0f%%)".formatted(Wording.count(all.firmSentences()), firm, all.firmShare());
    }

    private static void addLeaders(List<Piece> pieces, List<ShownDocument> compared, int documents) {
        if (compared.size() < 2) {
            return;
        }
        Optional<ShownDocument> firmest = leader(compared, Tally::firmShare);
        Optional<ShownDocument> hedging = leader(compared, Tally::hedgeRate);
        if (compared.size() < documents && (firmest.isPresent() || hedging.isPresent())) {
            pieces.add(plain(" Of the %s with at least ten,".formatted(Wording.word(compared.size()))));
        }
        firmest.ifPresent(document -> {
            pieces.add(
                    plain(
                            " %s has the largest share of new firm promises and decisions, "
                                    .formatted(quoted(document))));
            pieces.add(strong("%.0f%%".formatted(document.tally().firmShare())));
            pieces.add(plain("."));
        });
        hedging.ifPresent(document -> {
            pieces.add(plain(" %s hedges most: ".formatted(quoted(document))));
            pieces.add(strong(Rate.text(document.tally().hedgeRate())));
            pieces.add(plain(" hedges per 1,000 words."));
        });
    }

    /// The document with the largest value; none where the next one's looks the same on the page.
    private static Optional<ShownDocument> leader(List<ShownDocument> documents, ToDoubleFunction<Tally> value) {
        List<ShownDocument> ordered =
                documents.stream()
                        .sorted(
                                Comparator.<ShownDocument>comparingDouble(
                                                document -> value.applyAsDouble(document.tally()))
                                        .reversed())
                        .toList();
        String first = Rate.text(value.applyAsDouble(ordered.get(0).tally()));
        String second = Rate.text(value.applyAsDouble(ordered.get(1).tally()));
        return first.equals(second) ? Optional.empty() : Optional.of(ordered.get(0));
    }

    private static String quoted(ShownDocument document) {
        return "“" + Wording.cut(document.summary().title(), LONGEST_TITLE) + "”";
    }

    private static Piece plain(String text) {
        return new Piece(text, false);
    }

    private static Piece strong(String text) {
        return new Piece(text, true);
    }
}
