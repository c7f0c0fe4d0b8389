package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pledgescope.explain.Otherwise;
import org.pledgescope.explain.Otherwise.Fact;

/// A case that differs from the one at hand in one fact alone. Asked about it, a rule says itself whether that fact was
/// all that it lacked: so no rule need know how to say why it does not apply.
///
/// @param value what the fact is in it, for other programs
/// @param words the same for readers, for example `if it were not quoted`
record Contrast<C>(Fact fact, String value, String words, C situation) {

    /// What a rule or a list of rules says of a case.
    record Verdict(String rule, String words) {}

    /// The contrasts in which a verdict comes out that is not the actual one; those that differ in the kind of text
    /// alone and come out alike are one.
    ///
    /// @param actual what came out of the case at hand
    /// @param asked  says nothing where no rule applies
    static <C> List<Otherwise> otherwise(
            List<Contrast<C>> contrasts, String actual, Function<C, Optional<Verdict>> asked) {
        List<Otherwise> found = new ArrayList<>();
        Map<Verdict, List<String>> kinds = new LinkedHashMap<>();
        for (Contrast<C> contrast : contrasts) {
            Optional<Verdict> verdict = asked.apply(contrast.situation()).filter(v -> !v.words().equals(actual));
            if (verdict.isPresent() && contrast.fact() == Fact.KIND) {
                kinds.computeIfAbsent(verdict.get(), _ -> new ArrayList<>()).add(contrast.value());
            } else {
                verdict.ifPresent(v ->
                        found.add(
                                new Otherwise(
                                        contrast.fact(),
                                        List.of(contrast.value()),
                                        contrast.words(),
                                        v.rule(),
                                        v.words())));
            }
        }
        kinds.forEach((verdict, values) ->
                found.add(
                        new Otherwise(
                                Fact.KIND,
                                values,
                                Wording.of("if.kind", anyOf(values)),
                                verdict.rule(),
                                verdict.words())));
        return found;
    }

    private static String anyOf(List<String> values) {
        int last = values.size() - 1;
        return last == 0 ? values.getFirst() : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }
}
