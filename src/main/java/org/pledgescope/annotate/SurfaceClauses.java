package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Mends what parses of long sentences get wrong. A verb of the lexicon that follows a pronoun, or an `and` after a
/// clause with a subject, is a predicate of its own whatever the parse says; a pronoun right before a verb is its
/// subject; a finite verb without a subject takes the noun before it.
final class SurfaceClauses {

    private static final Set<String> FINITE = Set.of("VBP", "VBZ", "VBD");

    /// How clauses hang that are not a sentence's own.
    private static final Set<String> SUBORDINATE = Set.of("acl", "advcl", "ccomp", "csubj", "xcomp");

    private SurfaceClauses() {}

    static List<Clause> completed(List<Clause> clauses, SentenceView sentence, ActTagger acts) {
        List<Clause> all = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clauses.size() > 1 && isDescription(sentence, clause)) {
                continue;
            }
            Clause mended = clause.subject() == SentenceView.NONE ? withSubject(sentence, clause) : clause;
            all.add(withAside(sentence, behindOpening(sentence, mended)));
        }
        addMisrooted(all, sentence, acts);
        addFutures(all, sentence, acts.words());
        for (int verb = 1; verb < sentence.size(); verb++) {
            if (isMissing(all, sentence, verb) && acts.isAct(sentence, verb)) {
                addMissing(all, sentence, acts.words(), verb);
            }
        }
        for (int verb = 1; verb < sentence.size(); verb++) {
            if (isMisparsed(all, sentence, verb) && acts.isAct(sentence, verb)) {
                addJoined(all, sentence, verb);
            }
        }
        all.replaceAll(clause -> isSwallowed(all, sentence, acts, clause) ? freed(all, clause) : clause);
        addStem(all, sentence, acts.words());
        addOpening(all, sentence, acts.words());
        return all.equals(clauses) ? all : ParsedClauses.bounded(all, sentence.size());
    }

    /// "Drawing on our strengths, Oban and Kell will act": the parse takes a word of the opening for the subject; the noun
    /// right before the modal, behind the comma, is it.
    private static Clause behindOpening(SentenceView sentence, Clause clause) {
        int modal = clause.modal();
        boolean opens = sentence.tag(0).equals("VBG") && modal > 0 && clause.subject() != SentenceView.NONE;
        int noun = opens ? skipBack(sentence, modal - 1) : SentenceView.NONE;
        boolean isName = noun > clause.subject() && sentence.isTag(noun, "NNP");
        for (int i = clause.subject() + 1; isName && i < noun; i++) {
            if (sentence.is(i, ",")) {
                return clause.about(noun);
            }
        }
        return clause;
    }

    /// "We pledge, with our partners, to explore": the infinitive behind an aside belongs to the verb before it.
    private static Clause withAside(SentenceView sentence, Clause clause) {
        int verb = clause.predicate();
        if (!clause.complements().isEmpty() || !sentence.is(verb + 1, ",")) {
            return clause;
        }
        List<Integer> complements = complement(sentence, verb).stream().filter(at -> sentence.is(at - 2, ",")).toList();
        return clause.governing(complements);
    }

    /// "They recall the fund, launched by Veldt": a participle that tells who did it describes the noun before it and is
    /// nobody's act, though parses hang it from the sentence's verb now and then.
    private static boolean isDescription(SentenceView sentence, Clause clause) {
        int participle = clause.predicate();
        return sentence.tag(participle).equals("VBN")
                && clause.groupStart() == participle
                && clause.modal() == SentenceView.NONE
                && sentence.is(participle + 1, "by");
    }

    /// "They noted that trade grew and committed to more": a past form behind `and` that the parse takes for a participle
    /// or for part of what was noted.
    private static boolean isMisparsed(List<Clause> all, SentenceView sentence, int verb) {
        int before = skipBack(sentence, verb - 1);
        return sentence.is(before, "and")
                && (sentence.tag(verb).equals("VBN") || sentence.tag(verb).equals("VBD"))
                && all.stream()
                        .noneMatch(clause ->
                                clause.predicate() == verb && clause.role() == Clause.Role.MAIN
                                        || clause.groupStart() == verb);
    }

    private static void addJoined(List<Clause> all, SentenceView sentence, int verb) {
        all.stream()
                .filter(clause -> clause.role() == Clause.Role.MAIN && clause.predicate() < verb)
                .filter(clause -> clause.subject() != SentenceView.NONE && isPast(sentence, clause))
                .max(Comparator.comparingInt(Clause::predicate))
                .ifPresent(clause -> {
                    all.removeIf(other -> other.predicate() == verb);
                    all.add(clause(verb, SentenceView.NONE, clause.subject(), verb, complement(sentence, verb)));
                });
    }

    private static boolean isPast(SentenceView sentence, Clause clause) {
        return sentence.tag(clause.predicate()).equals("VBD") || sentence.lemma(clause.groupStart()).equals("have");
    }

    /// "We regret that the storm has set back the work and therefore recommit to it": parses hang the second verb in what
    /// was regretted. A verb that does what it says in the form of the main verb, behind `and`, whose supposed subject
    /// cannot act, is the speaker's.
    private static boolean isSwallowed(List<Clause> all, SentenceView sentence, ActTagger acts, Clause clause) {
        int verb = clause.predicate();
        boolean isInherited =
                clause.role() == Clause.Role.CONTENT
                        && clause.modal() == SentenceView.NONE
                        && clause.subject() < clause.from()
                        && sentence.relation(verb).equals("conj");
        return isInherited
                && acts.words().has(WordClass.PERFORMATIVE, sentence, verb)
                && !acts.words().has(WordClass.AGENT, sentence, clause.subject())
                && !sentence.isTag(clause.subject(), "NNP")
                && behindAnd(sentence, acts.words(), verb)
                && mainBefore(all, verb).filter(main -> agrees(sentence, main, verb)).isPresent();
    }

    private static Clause freed(List<Clause> all, Clause clause) {
        int subject = mainBefore(all, clause.predicate()).orElseThrow().subject();
        return clause(clause.predicate(), SentenceView.NONE, subject, clause.from(), clause.complements());
    }

    private static Optional<Clause> mainBefore(List<Clause> all, int verb) {
        return all.stream()
                .filter(clause -> clause.role() == Clause.Role.MAIN && clause.predicate() < verb)
                .filter(clause -> clause.subject() != SentenceView.NONE)
                .filter(clause -> clause.modal() == SentenceView.NONE)
                .max(Comparator.comparingInt(Clause::predicate));
    }

    /// `and`, `and therefore`, `and to this end`.
    private static boolean behindAnd(SentenceView sentence, WordLists words, int verb) {
        int before = skipBack(sentence, verb - 1);
        boolean isToThisEnd =
                sentence.is(before, "end", "regard", "purpose") && sentence.is(before - 1, "this", "that");
        return words.has(WordClass.JOINER, sentence, isToThisEnd ? before - 3 : before);
    }

    /// `recommit` agrees with `we are`, `welcomed` with `they noted`; the tagger calls the first a bare form now and then.
    private static boolean agrees(SentenceView sentence, Clause main, int verb) {
        String tag = sentence.tag(verb);
        String first = sentence.tag(main.groupStart());
        return first.equals("VBP") ? tag.equals("VBP") || tag.equals("VB") : first.equals(tag);
    }

    /// "Building on the pact, we will act", "in view of the storm, the leaders recommit": where the parse takes a word of the
    /// opening for the root, no clause has a subject, and the next verb with a subject of its own is the sentence's.
    private static void addMisrooted(List<Clause> all, SentenceView sentence, ActTagger acts) {
        if (!sentence.isParsed() || all.stream().anyMatch(clause -> clause.subject() != SentenceView.NONE)) {
            return;
        }
        for (int first = 1; first < sentence.size() - 1; first++) {
            boolean isModal = sentence.isTag(first, "MD");
            int verb = isModal ? sentence.head(first) : first;
            boolean isFinite =
                    isModal ? verb > first : FINITE.contains(sentence.tag(first)) && acts.isAct(sentence, first);
            int noun = skipBack(sentence, first - 1);
            boolean hasSubject = sentence.isTag(noun, "NN") || sentence.isTag(noun, "PRP");
            if (isFinite && hasSubject && !SUBORDINATE.contains(sentence.relation(verb))) {
                all.add(clause(verb, isModal ? first : SentenceView.NONE, noun, noun, complement(sentence, verb)));
            }
        }
    }

    /// "We will act" at the head of a sentence, behind a comma or a joiner, or in "it is through work that we will act", is
    /// a clause of its own, wherever the parse hangs it.
    private static void addFutures(List<Clause> all, SentenceView sentence, WordLists words) {
        for (int at = 1; at < sentence.size() - 1; at++) {
            int modal = at;
            boolean isNew =
                    words.has(WordClass.WILL, sentence, modal)
                            && sentence.isTag(modal, "MD")
                            && sentence.is(modal - 1, "we", "i")
                            && opensClause(sentence, modal - 2)
                            && all.stream().noneMatch(clause -> clause.modal() == modal);
            int verb = modal + 1;
            while (isNew && verb < sentence.size() - 1 && (sentence.isTag(verb, "RB") || sentence.is(verb, "not"))) {
                verb++;
            }
            if (isNew && sentence.tag(verb).equals("VB")) {
                all.add(clause(verb, modal, modal - 1, modal - 1, complement(sentence, verb)));
            }
        }
    }

    /// Whether a main clause may follow a word; the start of the sentence is before word 0.
    private static boolean opensClause(SentenceView sentence, int word) {
        return word < 0
                || sentence.is(word, "and", "but", ";", ",")
                || sentence.is(word, "that") && isCleft(sentence, word);
    }

    /// `it is through this fund that`.
    private static boolean isCleft(SentenceView sentence, int that) {
        for (int i = 0; i + 2 < that; i++) {
            if (sentence.is(i, "it") && sentence.is(i + 1, "is") && sentence.isTag(i + 2, "IN")) {
                return true;
            }
        }
        return false;
    }

    /// "Provide care that is faster": a bare verb opens the sentence, and the parse or the tags know only what follows.
    private static void addOpening(List<Clause> all, SentenceView sentence, WordLists words) {
        int first = sentence.firstWord();
        boolean isOpening =
                sentence.tag(first).equals("VB")
                        && !words.has(WordClass.HELPER, sentence, first)
                        && all.stream()
                                .noneMatch(clause -> clause.from() <= first && clause.subject() == SentenceView.NONE);
        if (isOpening) {
            all.add(clause(first, SentenceView.NONE, SentenceView.NONE, 0, complement(sentence, first)));
            all.replaceAll(clause ->
                    clause.predicate() == first || clause.from() > first
                            ? clause
                            : clause.within(first + 1, clause.to()));
        }
    }

    /// "We will:" opens a list with a modal that governs nothing yet.
    private static void addStem(List<Clause> all, SentenceView sentence, WordLists words) {
        int modal = skipBack(sentence, sentence.size() - 2);
        boolean isStem =
                modal > 0
                        && sentence.isTag(modal, "MD")
                        && sentence.is(sentence.size() - 1, ":", "-", "–", "—")
                        && all.stream().noneMatch(clause -> clause.modal() == modal);
        if (!isStem) {
            return;
        }
        int noun = skipBack(sentence, modal - 1);
        while (sentence.isTag(noun, "NN") && sentence.is(noun - 1, "of", "for") && noun > 1) {
            noun -= 2;
        }
        int subject = pronounBefore(sentence, words, modal, sentence.isTag(noun, "NN") ? noun : SentenceView.NONE);
        if (subject != SentenceView.NONE) {
            all.removeIf(clause -> clause.from() >= subject);
            all.add(clause(modal, modal, subject, subject, List.of()));
        }
    }

    /// The pronoun right before a verb group, or `otherwise`.
    static int pronounBefore(SentenceView sentence, WordLists words, int groupStart, int otherwise) {
        int before = skipBack(sentence, groupStart - 1);
        return words.has(WordClass.PRONOUN, sentence, before) ? before : otherwise;
    }

    private static void addMissing(List<Clause> all, SentenceView sentence, WordLists words, int verb) {
        int pronoun = pronounBefore(sentence, words, verb, SentenceView.NONE);
        int before = skipBack(sentence, verb - 1);
        if (pronoun != SentenceView.NONE && words.has(WordClass.RELATIVE, sentence, pronoun - 1)) {
            return;
        }
        boolean isJoined = words.has(WordClass.JOINER, sentence, before) && FINITE.contains(sentence.tag(verb));
        int subject = pronoun == SentenceView.NONE ? pronounInApposition(sentence, verb) : pronoun;
        if (subject == SentenceView.NONE && isJoined) {
            subject =
                    all.stream()
                            .filter(clause ->
                                    clause.predicate() < verb && FINITE.contains(sentence.tag(clause.predicate())))
                            .filter(clause -> clause.role() == Clause.Role.MAIN)
                            .max(Comparator.comparingInt(Clause::predicate))
                            .map(Clause::subject)
                            .orElse(SentenceView.NONE);
        }
        if (subject == SentenceView.NONE && isBehindPurpose(all, sentence, verb)) {
            subject = verb - 1;
        }
        if (subject != SentenceView.NONE) {
            int from = subject < verb && !isJoined ? subject : verb;
            all.add(clause(verb, SentenceView.NONE, subject, from, complement(sentence, verb)));
        }
    }

    /// "To mark the day, the ministers intend to sign": where the parse takes the verb of the purpose for the sentence's
    /// own, no clause has a subject, and the first finite verb behind a noun is the real one.
    private static boolean isBehindPurpose(List<Clause> all, SentenceView sentence, int verb) {
        return sentence.is(0, "to")
                && sentence.tag(1).equals("VB")
                && FINITE.contains(sentence.tag(verb))
                && sentence.isTag(verb - 1, "NN")
                && all.stream().allMatch(clause -> clause.subject() == SentenceView.NONE);
    }

    /// "We, the leaders of the coast, commit": the pronoun that such a verb belongs to.
    private static int pronounInApposition(SentenceView sentence, int verb) {
        boolean isClosed = sentence.is(verb - 1, ",", ")");
        for (int i = verb - 1; isClosed && i > 0; i--) {
            if (sentence.is(i, ",") && sentence.is(i - 1, "we")) {
                return i - 1;
            }
        }
        return SentenceView.NONE;
    }

    private static Clause clause(int verb, int modal, int subject, int from, List<Integer> complements) {
        return new Clause(
                verb, verb, modal, false, subject, from, from + 1, Clause.Role.MAIN, complements, SentenceView.NONE);
    }

    private static boolean isMissing(List<Clause> all, SentenceView sentence, int verb) {
        int before = skipBack(sentence, verb - 1);
        boolean isVerb =
                FINITE.contains(sentence.tag(verb))
                        || sentence.is(before, "we") && !sentence.isTag(verb, "MD")
                        || sentence.tag(verb).equals("VB") && pronounInApposition(sentence, verb) != SentenceView.NONE;
        return isVerb && all.stream().noneMatch(clause -> clause.predicate() == verb || clause.groupStart() == verb);
    }

    private static Clause withSubject(SentenceView sentence, Clause clause) {
        int start =
                clause.modal() == SentenceView.NONE
                        ? clause.groupStart()
                        : Math.min(clause.modal(), clause.groupStart());
        boolean isFinite = FINITE.contains(sentence.tag(clause.groupStart())) || clause.modal() != SentenceView.NONE;
        int noun = skipBack(sentence, start - 1);
        boolean hasNoun = isFinite && noun >= clause.from() && sentence.isTag(noun, "NN");
        return new Clause(
                clause.predicate(),
                clause.groupStart(),
                clause.modal(),
                clause.negated(),
                hasNoun ? noun : SentenceView.NONE,
                clause.from(),
                clause.to(),
                hasNoun ? Clause.Role.MAIN : clause.role(),
                clause.complements(),
                clause.governor());
    }

    private static List<Integer> complement(SentenceView sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size() - 1, verb + 8); i++) {
            if (sentence.is(i, "to") && sentence.isTag(i + 1, "VB")) {
                return List.of(i + 1);
            }
        }
        return List.of();
    }

    private static int skipBack(SentenceView sentence, int at) {
        int index = at;
        while (index >= 0
                && (sentence.isTag(index, "RB") || sentence.is(index, ",") && sentence.isTag(index - 1, "CC"))) {
            index--;
        }
        return index;
    }
}
