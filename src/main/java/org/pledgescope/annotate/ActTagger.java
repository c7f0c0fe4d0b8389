package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pledgescope.models.Lexicon;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentKind;

/// Says what a clause does: whom its subject speaks for, then its modal, then its verb in the lexicon of acts, then the
/// verbs that it governs. A firm verb that governs a weaker one takes the weaker level (Legal Response International:
/// "decides to establish" is far stronger than "decides to consider establishing").
final class ActTagger {

    private static final String COMMITMENT = "commitment";
    private static final String DIRECTIVE = "directive";
    private static final String EXPRESSIVE = "expressive";
    private static final int DECISION = 6;
    private static final int FIRM_PROMISE = 5;
    private static final int RENEWED = 4;
    private static final int INTENTION = 3;
    private static final int POSSIBILITY = 2;
    private static final int URGE = 3;
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> MUST = Set.of("must", "should", "ought");
    private static final Set<String> MAY = Set.of("may", "might", "could");
    private static final Set<DocumentKind> SELF_BINDING =
            Set.of(
                    DocumentKind.COMMUNIQUE,
                    DocumentKind.TREATY,
                    DocumentKind.STRATEGY,
                    DocumentKind.MANIFESTO,
                    DocumentKind.PRESS_RELEASE);

    private final Lexicon acts;

    ActTagger(Lexicon acts) {
        this.acts = acts;
    }

    static List<String> types() {
        return List.of(COMMITMENT, DIRECTIVE, EXPRESSIVE);
    }

    /// Whether a sentence may hold anything but an assertion: whether it is worth a parse.
    boolean isCandidate(SentenceView sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isTag(i, "MD") || sentence.is(i, "must") || acts.matchAt(sentence, i, true).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// @param subject what the clause's subject is to the text
    Reading read(SentenceView sentence, Clause clause, Speaker.Role subject, Speaker speaker) {
        if (clause.modal() != SentenceView.NONE) {
            return readModal(sentence, clause, subject, speaker);
        }
        if (subject == Speaker.Role.ISSUER || subject == Speaker.Role.OWN_BODY) {
            return readPlain(sentence, clause, subject);
        }
        return readPlanned(sentence, clause, subject, speaker);
    }

    /// A fragment under a stem such as "We will:" takes over the stem's act, weakened by its own verb.
    Reading readItem(SentenceView sentence, Clause clause, Reading stem) {
        if (stem.act() == Act.DIRECTIVE) {
            return Reading.directive(stem.demand(), cue(sentence, 0, 1, "act.stem"), stem.speaker());
        }
        int level = Math.min(stem.level(), weakest(sentence, clause, clause.predicate()));
        return Reading.commitment(Math.max(level, POSSIBILITY), cue(sentence, 0, 1, "act.stem"), stem.speaker());
    }

    private Reading readModal(SentenceView sentence, Clause clause, Speaker.Role subject, Speaker speaker) {
        String modal = sentence.lower(clause.modal());
        boolean isOwn = subject == Speaker.Role.ISSUER || subject == Speaker.Role.OWN_BODY;
        if (WILL.contains(modal)) {
            if (isOwn) {
                return promise(sentence, clause, subject);
            }
            boolean isPassive =
                    subject == Speaker.Role.THING
                            && SELF_BINDING.contains(speaker.kind())
                            && sentence.tag(clause.predicate()).equals("VBN");
            return isPassive ? promise(sentence, clause, subject) : Reading.assertion(subject);
        }
        Cue cue = cue(sentence, clause.modal(), clause.modal() + 1, "act." + modal);
        if (MUST.contains(modal)) {
            if (sentence.is(clause.predicate(), "like", "note", "noted")) {
                return Reading.assertion(subject);
            }
            if (isOwn) {
                return Reading.commitment(
                        Math.min(INTENTION, weakest(sentence, clause, clause.predicate())), cue, subject);
            }
            return subject == Speaker.Role.OTHER ? Reading.directive(URGE, cue, subject) : Reading.assertion(subject);
        }
        boolean isOwnOption = isOwn && MAY.contains(modal) && speaker.kind() != DocumentKind.OP_ED;
        return isOwnOption ? Reading.commitment(POSSIBILITY, cue, subject) : Reading.assertion(subject);
    }

    private Reading promise(SentenceView sentence, Clause clause, Speaker.Role subject) {
        Optional<Lexicon.Match> match = acts.matchAt(sentence, clause.groupStart(), true);
        int own =
                match.map(Lexicon.Match::entry)
                        .filter(entry -> entry.type().equals(COMMITMENT))
                        .map(Lexicon.Entry::value)
                        .orElse(FIRM_PROMISE);
        int level = Math.min(Math.min(own, FIRM_PROMISE), governed(sentence, clause, own));
        int end = Math.max(clause.predicate() + 1, match.map(Lexicon.Match::to).orElse(0));
        String rule = match.filter(m -> own < FIRM_PROMISE).map(m -> m.entry().id()).orElse("will");
        int from = clause.modal() < clause.predicate() ? clause.modal() : clause.predicate();
        return Reading.commitment(level, cue(sentence, from, Math.min(end, sentence.size()), "act." + rule), subject);
    }

    private Reading readPlain(SentenceView sentence, Clause clause, Speaker.Role subject) {
        Optional<Lexicon.Match> found = acts.matchAt(sentence, clause.groupStart(), true);
        if (found.isEmpty() && clause.groupStart() != clause.predicate()) {
            found = acts.matchAt(sentence, clause.predicate(), true);
        }
        if (found.isEmpty()) {
            return readUnlisted(sentence, clause, subject);
        }
        Lexicon.Match match = found.get();
        Cue cue = cue(sentence, match.from(), match.to(), "act." + match.entry().id());
        return switch (match.entry().type()) {
            case COMMITMENT -> {
                if (isPast(sentence, clause) && isWork(match.entry().value()) || isRetold(sentence, clause, match)) {
                    yield Reading.assertion(subject);
                }
                int level = match.entry().value();
                yield Reading.commitment(Math.min(level, governed(sentence, clause, level)), cue, subject);
            }
            case DIRECTIVE ->
                    asksOwnBody(sentence, match.to())
                            ? Reading.commitment(FIRM_PROMISE, cue, subject)
                            : Reading.directive(match.entry().value(), cue, subject);
            case EXPRESSIVE -> new Reading(Act.EXPRESSIVE, 0, 0, List.of(cue), subject);
            default -> throw new IllegalStateException("type of act " + match.entry().type());
        };
    }

    /// Ongoing own work ("we are deepening ties"), needs and arrangements ("talks are to be held").
    private Reading readUnlisted(SentenceView sentence, Clause clause, Speaker.Role subject) {
        int start = clause.groupStart();
        Cue cue = cue(sentence, start, Math.max(clause.predicate(), start) + 1, "act.progressive");
        boolean isProgressive =
                sentence.tag(clause.predicate()).equals("VBG") && sentence.is(start, "are", "is", "am", "'re", "'m");
        if (isProgressive) {
            return Reading.commitment(RENEWED, cue, subject);
        }
        boolean needs = Set.of("need", "have").contains(sentence.lemma(clause.predicate()));
        if (needs && !clause.complements().isEmpty() && sentence.is(clause.predicate() + 1, "to")) {
            return Reading.commitment(INTENTION, cue(sentence, start, clause.predicate() + 2, "act.need"), subject);
        }
        return Reading.assertion(subject);
    }

    /// "Regular exchanges are to be organised", "our goal is to": an arrangement without the issuer as subject.
    private Reading readPlanned(SentenceView sentence, Clause clause, Speaker.Role subject, Speaker speaker) {
        int start = clause.groupStart();
        Optional<Lexicon.Match> tasked =
                acts.matchAt(sentence, start, true)
                        .filter(match -> match.entry().id().equals("tasked") && SELF_BINDING.contains(speaker.kind()));
        if (tasked.isPresent()) {
            int level = governed(sentence, clause, FIRM_PROMISE);
            return Reading.commitment(
                    level, cue(sentence, tasked.get().from(), tasked.get().to(), "act.tasked"), Speaker.Role.OWN_BODY);
        }
        boolean isArranged =
                SELF_BINDING.contains(speaker.kind())
                        && sentence.is(start, "is", "are")
                        && sentence.is(start + 1, "to")
                        && sentence.isTag(start + 2, "VB");
        if (!isArranged) {
            return Reading.assertion(subject);
        }
        boolean isGoal =
                clause.subject() != SentenceView.NONE
                        && Set.of("goal", "aim", "objective", "ambition", "intention")
                                .contains(sentence.lemma(clause.subject()));
        boolean isPassive = sentence.is(start + 2, "be");
        if (!isGoal && !isPassive) {
            return Reading.assertion(subject);
        }
        return Reading.commitment(
                isGoal ? INTENTION : FIRM_PROMISE, cue(sentence, start, start + 3, "act.arranged"), subject);
    }

    /// The level left by the verbs that the clause's verb governs.
    private int governed(SentenceView sentence, Clause clause, int level) {
        int weakest = level;
        for (int complement : clause.complements()) {
            weakest = Math.min(weakest, levelOf(sentence, complement));
        }
        return weakest;
    }

    private int weakest(SentenceView sentence, Clause clause, int predicate) {
        return governed(sentence, clause, levelOf(sentence, predicate));
    }

    private int levelOf(SentenceView sentence, int verb) {
        return acts.matchAt(sentence, verb, true)
                .map(Lexicon.Match::entry)
                .filter(entry -> entry.type().equals(COMMITMENT) && entry.value() <= RENEWED)
                .map(Lexicon.Entry::value)
                .orElse(DECISION);
    }

    private static boolean isWork(int level) {
        return level == RENEWED || level == INTENTION || level == POSSIBILITY;
    }

    /// "We discussed", "we have maintained": done, not promised.
    private static boolean isPast(SentenceView sentence, Clause clause) {
        boolean isPerfect = sentence.lemma(clause.groupStart()).equals("have");
        boolean isPlainPast = sentence.tag(clause.predicate()).equals("VBD");
        boolean isSaid =
                Set.of(
                                "reaffirm",
                                "reiterate",
                                "affirm",
                                "recommit",
                                "renew",
                                "express",
                                "underline",
                                "underscore",
                                "stress",
                                "emphasize",
                                "confirm",
                                "restate",
                                "intend",
                                "plan",
                                "declare",
                                "commit",
                                "pledge",
                                "resolve")
                        .contains(sentence.lemma(clause.predicate()));
        return (isPerfect || isPlainPast) && !isSaid;
    }

    /// "We launched a fund" tells what was done before, unless it says today; "the leaders launched" is the act itself.
    private static boolean isRetold(SentenceView sentence, Clause clause, Lexicon.Match match) {
        boolean isDone =
                Set.of("establish", "set-up").contains(match.entry().id())
                        && sentence.is(clause.subject(), "we", "i")
                        && (sentence.tag(clause.predicate()).equals("VBD")
                                || sentence.lemma(clause.groupStart()).equals("have"));
        for (int i = 0; isDone && i < sentence.size(); i++) {
            isDone = !sentence.is(i, "today", "hereby");
        }
        return isDone;
    }

    /// A participle that opens a sentence of a preamble: "Recognising the importance of trade,".
    Optional<Reading> readPreamble(SentenceView sentence, Clause clause) {
        boolean opens = sentence.isTag(0, "VBG") && clause.from() == 0;
        return acts.matchAt(sentence, 0, true)
                .filter(match -> opens && match.entry().type().equals(EXPRESSIVE))
                .map(match ->
                        new Reading(
                                Act.EXPRESSIVE,
                                0,
                                0,
                                List.of(cue(sentence, 0, match.to(), "act." + match.entry().id())),
                                Speaker.Role.ISSUER));
    }

    /// Whether the words at a place are in the lexicon of acts.
    boolean isAct(SentenceView sentence, int at) {
        return acts.matchAt(sentence, at, true).isPresent();
    }

    private static boolean asksOwnBody(SentenceView sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 7); i++) {
            if (Set.of(
                                    "minister",
                                    "official",
                                    "sherpa",
                                    "council",
                                    "committee",
                                    "secretariat",
                                    "group",
                                    "team",
                                    "governor",
                                    "board",
                                    "force")
                            .contains(sentence.lemma(i))
                    && !sentence.isTag(i, "NNPS")) {
                return sentence.is(from, "our", "the", "that", "relevant", "each")
                        || sentence.is(from - 1, "our", "the");
            }
            if (sentence.is(i, "to", ",", ".")) {
                return false;
            }
        }
        return false;
    }

    private static Cue cue(SentenceView sentence, int from, int to, String rule) {
        return new Cue(sentence.span(from, Math.max(to, from + 1)), CueType.ACT, rule);
    }
}
