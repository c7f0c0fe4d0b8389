package org.pledgescope.compare;

import java.util.List;

/// A commitment about an entity, or near it, with what a reader needs to find and check it.
///
/// @param number        its place among the document's commitments in the order of the text, from 1
/// @param sentence      id of its sentence
/// @param paragraph     position of its paragraph in the text, from 1
/// @param printedNumber the number printed before the paragraph, without its punctuation; empty where none is printed
/// @param page          page of the original, from 1; 0 where it has none
/// @param standing      what it fails on, if anything
/// @param quote         the clause, its white space made single blanks
/// @param before        the words of its sentence before the clause, where the entity may be named; the last ones of many
/// @param after         the words of its sentence behind the clause, with its full stop; the first ones of many
/// @param reasons       what it fails on with the facts of the case, as [Standing#reasons] words it
/// @param isNear        whether only another sentence of its paragraph names the entity
/// @param isDoubtful    whether every mention that makes it so is of an ambiguous name that the context did not settle
public record EntityCommitment(
        int number,
        String sentence,
        int paragraph,
        String printedNumber,
        int page,
        Standing standing,
        String quote,
        String before,
        String after,
        List<String> reasons,
        boolean isNear,
        boolean isDoubtful) {

    public EntityCommitment {
        reasons = List.copyOf(reasons);
        if (standing.statement().firmness().isEmpty()) {
            throw new IllegalArgumentException("%s in %s is no commitment".formatted(quote, sentence));
        }
    }

    /// Whether it is about the entity and a definitive commitment.
    public boolean isDefinitive() {
        return !isNear && standing.isDefinitive();
    }

    /// `definitive`, `fails`, or `near` for what is not about the entity, whatever it fails on.
    public String label() {
        return isNear ? "near" : standing.isDefinitive() ? "definitive" : "fails";
    }

    /// Whether the clause is all that the sentence says.
    public boolean isWholeSentence() {
        return (before + after).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// The printed number and page, or the paragraph's position where none is printed: `no. 4, page 2`.
    public String place() {
        String where = printedNumber.isEmpty() ? "¶ " + paragraph : "no. " + printedNumber;
        return page > 0 ? where + ", page " + page : where;
    }
}
