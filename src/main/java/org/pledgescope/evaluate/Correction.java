package org.pledgescope.evaluate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.text.Act;

/// What a reader says of a row of the register of commitments, in words of its column `correction`.
///
/// @param isRight     whether the row is right in what the other parts leave open
/// @param act         empty where the reader says nothing of it
/// @param level       2 to 6; empty where the reader says nothing of it
/// @param hedged      likewise
/// @param conditional likewise
public record Correction(
        boolean isRight,
        Optional<Act> act,
        Optional<Integer> level,
        Optional<Boolean> hedged,
        Optional<Boolean> conditional) {

    /// What may be written, for messages.
    public static final String WORDS =
            "right; commitment 2 to commitment 6; commitment; directive; expressive; assertion; hedged; not hedged;"
                    + " conditional; not conditional; several of them parted by semicolons";

    private static final Pattern COMMITMENT = Pattern.compile("commitment(?: ([2-6]))?");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// Reads a cell; empty where its words are none of [#WORDS] or contradict each other.
    public static Optional<Correction> of(String cell) {
        Correction whole =
                new Correction(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Set<String> said = new HashSet<>();
        for (String part : cell.split("[;,]", -1)) {
            String words = SPACES.matcher(part.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
            Optional<Correction> next = whole.with(words);
            if (next.isEmpty() || !said.add(subject(words))) {
                return Optional.empty();
            }
            whole = next.get();
        }
        return Optional.of(whole);
    }

    /// What of a row the words are about; nothing may be said of it twice.
    private static String subject(String words) {
        String subject = words.startsWith("not ") ? words.substring("not ".length()) : words;
        boolean isAct = !Set.of("right", "hedged", "conditional").contains(subject);
        return isAct ? "act" : subject;
    }

    private Optional<Correction> with(String words) {
        Matcher commitment = COMMITMENT.matcher(words);
        if (commitment.matches()) {
            return Optional.of(
                    new Correction(
                            isRight,
                            Optional.of(Act.COMMITMENT),
                            Optional.ofNullable(commitment.group(1)).map(Integer::valueOf),
                            hedged,
                            conditional));
        }
        return switch (words) {
            case "right" -> Optional.of(new Correction(true, act, level, hedged, conditional));
            case "directive", "expressive", "assertion" ->
                    Optional.of(
                            new Correction(
                                    isRight,
                                    Optional.of(Act.valueOf(words.toUpperCase(Locale.ROOT))),
                                    Optional.of(0),
                                    hedged,
                                    conditional));
            case "hedged", "not hedged" ->
                    Optional.of(new Correction(isRight, act, level, Optional.of(words.equals("hedged")), conditional));
            case "conditional", "not conditional" ->
                    Optional.of(new Correction(isRight, act, level, hedged, Optional.of(words.equals("conditional"))));
            default -> Optional.empty();
        };
    }
}
