package org.pledgescope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.compare.EntityCommitment;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Firmness;

/// The answer about an entity as a reader sees it: the finding in one line, then each commitment that it rests on.
final class AboutText {

    private static final int SPEAKERS_AT_MOST = 20;

    private AboutText() {}

    static void print(PrintWriter out, AboutAnswer answer) {
        line(out, finding(answer));
        answer.speakers().stream().limit(SPEAKERS_AT_MOST).forEach(speaker -> line(out, "  " + speaker));
        if (answer.speakers().size() > SPEAKERS_AT_MOST) {
            line(out, "  and %d more documents".formatted(answer.speakers().size() - SPEAKERS_AT_MOST));
        }
        list(out, "Definitive", answer.definitive());
        list(out, "Fail", answer.failing());
        int near = answer.near().size();
        String cut = near < answer.nearTotal() ? ", %d of %d shown".formatted(near, answer.nearTotal()) : "";
        list(out, "Near: another sentence of the paragraph names %s%s".formatted(answer.entity(), cut), answer.near());
        if (!answer.items().isEmpty()) {
            out.println();
            line(out, "Scores measure language, not legal force, likelihood or merit.");
        }
    }

    /// The whole answer in one line.
    static String finding(AboutAnswer answer) {
        if (answer.abouts().isEmpty()) {
            return "nothing is known about %s: no document was read".formatted(answer.entity());
        }
        String found =
                answer.mentions() == 0
                        ? notMentioned(answer)
                        : answer.definitive().isEmpty() ? noneDefinitive(answer) : definitive(answer);
        return found
                + (answer.isKnown()
                        ? ""
                        : " (%s is not in the entities files: taken literally)".formatted(answer.entity()));
    }

    private static String definitive(AboutAnswer answer) {
        int failing = answer.failing().size();
        long documents = answer.abouts().stream().filter(about -> !about.definitive().isEmpty()).count();
        return "%s about %s, in %s of %s; %s%s"
                .formatted(
                        count(answer.definitive().size(), "definitive commitment"),
                        answer.entity(),
                        count(sentences(answer.definitive()), "sentence"),
                        count(documents, "document"),
                        failing == 0
                                ? "no other commitment about it"
                                : "%d more %s, on %s"
                                        .formatted(failing, failing == 1 ? "fails" : "fail", failures(answer)),
                        near(answer));
    }

    private static String noneDefinitive(AboutAnswer answer) {
        int failing = answer.failing().size();
        long documents = answer.abouts().stream().filter(about -> about.mentions() > 0).count();
        String others =
                failing == 0
                        ? "no commitment about it, but %s of it in %s"
                                .formatted(count(answer.mentions(), "mention"), count(documents, "document"))
                        : "%s about it, %s on %s"
                                .formatted(
                                        count(failing, "commitment"),
                                        failing == 1 ? "which fails" : "each fails",
                                        failures(answer));
        return "no definitive commitment about %s: %s%s".formatted(answer.entity(), others, near(answer));
    }

    private static String notMentioned(AboutAnswer answer) {
        List<String> nearest = answer.nearest();
        String seats =
                answer.metonyms() == 0
                        ? ""
                        : "; a capital or seat that may stand for it stands there %s, which does not count"
                                .formatted(count(answer.metonyms(), "time"));
        return "%s is not mentioned in %s%s%s"
                .formatted(
                        answer.entity(),
                        count(answer.abouts().size(), "document"),
                        seats,
                        nearest.isEmpty() ? "" : "; nearest known names: " + String.join(", ", nearest));
    }

    private static String near(AboutAnswer answer) {
        int near = answer.nearTotal();
        return near == 0 ? "" : near == 1 ? "; 1 stands near it" : "; %d stand near it".formatted(near);
    }

    /// `level 4, condition 1`: how many fail each test; a commitment may fail several.
    private static String failures(AboutAnswer answer) {
        return answer.failures().entrySet().stream()
                .map(failure ->
                        answer.failing().size() == 1
                                ? failure.getKey().label()
                                : "%s (%d)".formatted(failure.getKey().label(), failure.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static void list(PrintWriter out, String heading, List<AboutAnswer.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        out.println();
        line(out, heading);
        for (AboutAnswer.Item item : items) {
            EntityCommitment commitment = item.commitment();
            Firmness firmness = commitment.standing().statement().firmness().orElseThrow();
            line(
                    out,
                    "  %s, %s: level %d, %s %d%s"
                            .formatted(
                                    item.about().document(),
                                    commitment.place(),
                                    commitment.standing().statement().level(),
                                    firmness.band().label(),
                                    firmness.score(),
                                    commitment.isDoubtful() ? " (? the name may name something else)" : ""));
            line(out, "    \"" + words(commitment) + "\"");
            line(out, "    " + firmness.arithmetic());
            if (!commitment.reasons().isEmpty()) {
                line(out, "    fails on " + String.join(", ", commitment.reasons()));
            }
        }
    }

    /// The sentence, the clause in square brackets where it is not the whole: the entity may be named outside it.
    private static String words(EntityCommitment commitment) {
        return (commitment.isWholeSentence() ? "%s%s%s" : "%s[%s]%s")
                .formatted(commitment.before(), commitment.quote(), commitment.after());
    }

    private static int sentences(List<AboutAnswer.Item> items) {
        return (int) items.stream().map(item -> item.commitment().sentence()).distinct().count();
    }

    private static String count(long number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }

    private static void line(PrintWriter out, String words) {
        out.println(Problem.shown(words));
    }
}
