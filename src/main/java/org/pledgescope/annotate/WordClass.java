package org.pledgescope.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Classes of words that the rules of acts, subjects and clauses ask for. The words themselves stand in `subjects.tsv`
/// and `words.tsv`, under these [labels][#label()] as types.
enum WordClass {
    FIRST_PERSON(true),
    OWNER(true),
    BACK_REFERENCE(true),
    PERSON_PRONOUN(true),
    THING_PRONOUN(true),
    PRINCIPAL(true),
    OWN_BODY(true),
    AGENT(true),
    COUNTING(true),
    TITLE(true),
    POST(true),
    CABINET(true),
    PARTY_NOUN(true),
    BANK_ORGAN(true),
    MEMBER(true),
    COLLECTIVE(true),
    GENERIC_NAME(true),
    INITIATIVE(true),
    INSTRUMENT(true),
    EFFORT_NOUN(true),
    OFFICE(true),
    MEASURE(true),
    WILL(false),
    MUST(false),
    OPTION(false),
    POLITE(false),
    RESTATING(false),
    PERFORMATIVE(false),
    NEED(false),
    BE(false),
    GOAL(false),
    TODAY(false),
    TASKED_ORGAN(false),
    DEFINITE(false),
    OURS(false),
    NEGATION(false),
    PRONOUN(false),
    SUBORDINATOR(false),
    HELPER(false),
    JOINER(false),
    RELATIVE(false),
    QUESTION_WORD(false),
    STATE_VERB(false),
    DEICTIC(false),
    PAST_TIME(false),
    REFUSAL(false),
    OPENING_DATE(false),
    UNDERTAKING(false),
    FITTING(false),
    BLAME(false),
    OPENER(false),
    ADDRESS(false),
    HARM(false),
    CONTENT(false),
    FOUNDING(false),
    QUANTIFIER(false),
    MONTH(false),
    BENEFIT(false),
    /// What makes a promise testable; empty but for profiles that count only such promises.
    TESTABLE(false),
    TESTABLE_OBJECT(false),
    POLICY(false);

    static final String SUBJECTS = "subjects.tsv";
    static final String WORDS = "words.tsv";

    private final boolean isOfSubjects;

    WordClass(boolean isOfSubjects) {
        this.isOfSubjects = isOfSubjects;
    }

    /// The class as the files write it, for example `own-body`.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The classes that `subjects.tsv` lists.
    static Stream<WordClass> ofSubjects() {
        return Arrays.stream(values()).filter(wordClass -> wordClass.isOfSubjects);
    }

    static List<String> labels(String file) {
        return Arrays.stream(values())
                .filter(wordClass -> wordClass.isOfSubjects == file.equals(SUBJECTS))
                .map(WordClass::label)
                .toList();
    }
}
