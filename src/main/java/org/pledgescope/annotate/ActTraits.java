package org.pledgescope.annotate;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pledgescope.models.ActWeights;
import org.pledgescope.text.Act;
import org.pledgescope.text.Paragraph;

/// What a classifier is told of a sentence: its grammar and the phrases of the lexicons, in words that a reader can be
/// shown. Topics are left out on purpose: a text about targets promises no more than one about growth.
final class ActTraits {

    private static final String NOBODY = "nobody";
    private static final int WORDS_A_STEP = 8;
    private static final int STEPS = 6;

    private final SentenceView sentence;
    private final SortedSet<String> traits = new TreeSet<>();

    private ActTraits(SentenceView sentence) {
        this.sentence = sentence;
    }

    /// Of one clause.
    static SortedSet<String> of(ClauseInContext context, ActTagger acts) {
        ActTraits found = new ActTraits(context.sentence());
        found.addClause(context, acts);
        return found.traits;
    }

    /// Of the sentence around its clauses.
    ///
    /// @param before what the rules found in the sentence before it
    static SortedSet<String> of(
            SentenceView sentence, Paragraph.Kind place, Speaker speaker, Act before, ActTagger acts, CueTagger cues) {
        ActTraits found = new ActTraits(sentence);
        found.addSentence(place, speaker, before);
        for (int i = 0; i < sentence.size(); i++) {
            acts.phraseAt(sentence, i).ifPresent(id -> found.add("phrase", id));
        }
        cues.types(sentence).forEach(type -> found.add("looks like", type));
        return found.traits;
    }

    private void addSentence(Paragraph.Kind place, Speaker speaker, Act before) {
        int last = sentence.size() - 1;
        traits.add(ActWeights.ALWAYS);
        add("text", speaker.kind().label());
        add("place", place.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        add("length", String.valueOf(Math.min(STEPS, sentence.size() / WORDS_A_STEP)));
        add("parsed", sentence.isParsed() ? "yes" : "no");
        add("first word", sentence.lower(0));
        add("first tag", sentence.tag(0));
        add("first tags", sentence.size() > 1 ? sentence.tag(0) + " " + sentence.tag(1) : sentence.tag(0));
        add("last word", sentence.lower(last));
        add("before it", before.label());
        if (Character.isLowerCase(sentence.text(0).codePointAt(0))) {
            add("begins", "in lower case");
        }
    }

    private void addClause(ClauseInContext context, ActTagger acts) {
        Clause clause = context.clause();
        String verb = lemma(clause.predicate());
        String tense = tense(clause);
        String subject = context.hasSubject() ? context.subject().name().toLowerCase(Locale.ROOT) : NOBODY;
        String role = clause.role().name().toLowerCase(Locale.ROOT);
        add("verb", verb);
        add("tense", tense);
        add("subject", subject);
        add("subject word", context.hasSubject() ? lemma(clause.subject()) : NOBODY);
        add("verb and tense", verb, tense);
        add("subject and verb", subject, verb);
        add("subject and tense", subject, tense);
        add("subject, tense and text", subject, tense, context.speaker().kind().label());
        add("clause", role);
        add("clause, subject and tense", role, subject, tense);
        String governed = clause.complements().isEmpty() ? "nothing" : lemma(clause.complements().getFirst());
        add("governs", governed);
        add("verb and what it governs", verb, governed);
        acts.phraseOf(sentence, clause).ifPresent(phrase -> add("subject and phrase", subject, phrase));
        addCircumstances(context, subject, tense);
    }

    private void addCircumstances(ClauseInContext context, String subject, String tense) {
        Clause clause = context.clause();
        if (clause.negated()) {
            add("negated", tense);
        }
        if (context.isQuoted()) {
            add("quoted", subject);
        }
        if (context.isReported()) {
            add("reported", subject);
        }
        if (clause.governor() != SentenceView.NONE) {
            add("said by", lemma(clause.governor()));
        }
        context.stem().ifPresent(stem -> add("hangs from", stem.act().label()));
    }

    private String tense(Clause clause) {
        if (clause.modal() != SentenceView.NONE) {
            return lemma(clause.modal());
        }
        boolean hasHelper = clause.groupStart() != clause.predicate();
        return hasHelper
                ? "%s %s".formatted(lemma(clause.groupStart()), sentence.tag(clause.predicate()))
                : sentence.tag(clause.predicate());
    }

    private String lemma(int word) {
        return sentence.lemma(word).toLowerCase(Locale.ROOT);
    }

    /// Tabs and line ends would break the file's rows; words hold none, but text does as it likes.
    private void add(String kind, String... values) {
        traits.add((kind + " " + String.join(", ", values)).replaceAll("\\s+", " "));
    }
}
