package org.pledgescope.models;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pledgescope.text.EntityMention.Rule;
import org.pledgescope.text.EntityType;

/// Settles what the ambiguous names of one document mean.
///
/// The words of `ambiguous.tsv` decide first. A name that they leave open is settled if the document also uses an
/// unambiguous form of the same entity ("Georgian", "Tbilisi"), or if it stands in a list with other places ("Moldova,
/// Georgia and Armenia"). What then is open stays doubtful.
final class NameJudge {

    private static final Pattern LIST = Pattern.compile(" ?(?:,|;|,? (?:and|or|as well as)) (?:the )?");

    private final NameContexts contexts;
    private final String text;
    private final List<NameScan.Found> names;
    private final Set<String> settled = new HashSet<>();

    /// @param text  mended
    /// @param names every name found in it, in order
    NameJudge(NameContexts contexts, String text, List<NameScan.Found> names) {
        this.contexts = contexts;
        this.text = text;
        this.names = names;
        names.stream().filter(this::isPlain).forEach(name -> settled.add(name.name().entity().id()));
    }

    /// What the name at an index of the list means.
    NameReading reading(int index) {
        NameScan.Found name = names.get(index);
        Optional<NameReading> byWords = byWords(name);
        if (byWords.isPresent() || isPlain(name)) {
            return byWords.orElse(NameReading.SAME);
        }
        boolean isSettled =
                settled.contains(name.name().entity().id()) || isListed(index, index - 1) || isListed(index, index + 1);
        return isSettled ? NameReading.SAME : NameReading.DOUBTFUL;
    }

    private Optional<NameReading> byWords(NameScan.Found name) {
        String words = name.name().form().words();
        Optional<NameReading> reading = contexts.reading(words, text, name.span(), name.paragraph());
        return reading.isEmpty() && name.name().form().rule() == Rule.METONYM
                ? contexts.readingOfSeat(text, name.span(), name.paragraph())
                : reading;
    }

    /// Whether the form is its entity's alone.
    private boolean isPlain(NameScan.Found name) {
        EntityForm form = name.name().form();
        NameReading otherwise =
                contexts.otherwise(form.words())
                        .orElse(
                                name.name().isAmbiguous() && form.rule() == Rule.NAME
                                        ? NameReading.DOUBTFUL
                                        : NameReading.SAME);
        return otherwise == NameReading.SAME;
    }

    /// Whether a name stands in a list beside another place.
    private boolean isListed(int index, int beside) {
        if (beside < 0 || beside >= names.size()) {
            return false;
        }
        NameScan.Found other = names.get(beside);
        NameScan.Found first = names.get(Math.min(index, beside));
        NameScan.Found second = names.get(Math.max(index, beside));
        return other.name().entity().type() == EntityType.LOC
                && other.name().form().rule() != Rule.DERIVED
                && isPlain(other)
                && LIST.matcher(text.substring(first.span().end(), second.span().start())).matches();
    }
}
