package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pledgescope.explain.Decision;
import org.pledgescope.explain.Otherwise.Fact;
import org.pledgescope.explain.Phrase;
import org.pledgescope.explain.Row;
import org.pledgescope.explain.RuleAnswer;
import org.pledgescope.text.DocumentKind;

/// Tells which rule said what a subject is to the text, and what the others said.
record SubjectReasons(SubjectRoles roles, ActVerbs verbs, WordLists words) {

    static SubjectReasons of(ActTagger acts) {
        return new SubjectReasons(acts.roles(), acts.verbs(), acts.words());
    }

    Decision of(Subject subject) {
        if (subject.head() == SentenceView.NONE) {
            return new Decision(Wording.of(roles.of(subject)), List.of(), List.of(), List.of());
        }
        Trial<Subject> trial =
                new Trial<>(
                        roles.rules().stream().map(SubjectReasons::asked).toList(),
                        _ -> Wording.of(Speaker.Role.THING),
                        subject,
                        contrasts(subject));
        List<RuleAnswer> answers = trial.answers();
        List<Decision.Evidence> evidence =
                answers.stream()
                        .filter(answer -> answer.answer() == RuleAnswer.Answer.DECIDES)
                        .findFirst()
                        .map(decider -> evidence(subject, decider.rule()))
                        .orElse(List.of());
        return new Decision(trial.verdict(), answers, evidence, trial.otherwise());
    }

    /// The rows of subjects.tsv without which the rule that decided would not have applied.
    private List<Decision.Evidence> evidence(Subject subject, String decider) {
        SentenceView sentence = subject.sentence();
        return WordClass.ofSubjects()
                .filter(wordClass -> needs(decider, wordClass, subject))
                .flatMap(wordClass -> words.match(wordClass, sentence, subject.head()).stream())
                .map(match ->
                        new Decision.Evidence(
                                new Phrase(
                                        sentence.span(match.from(), match.to()),
                                        sentence.quote(match.from(), match.to())),
                                new Row(match.entry().id(), match.entry().place())))
                .toList();
    }

    private boolean needs(String decider, WordClass wordClass, Subject subject) {
        return SubjectRoles.all(verbs, words.without(wordClass))
                .filter(rule -> rule.id().equals(decider))
                .allMatch(rule -> rule.role(subject).isEmpty());
    }

    private static Trial.Rule<Subject> asked(SubjectRule rule) {
        return new Trial.Rule<>(rule.id(), subject -> rule.role(subject).map(Wording::of));
    }

    private static List<Contrast<Subject>> contrasts(Subject subject) {
        List<Contrast<Subject>> all = new ArrayList<>();
        Speaker speaker = subject.speaker();
        SentenceView sentence = subject.sentence();
        if (sentence.isTag(subject.head(), "NNP")) {
            Set<String> parties = new HashSet<>(speaker.parties());
            parties.add(sentence.lower(subject.head()));
            String name = sentence.text(subject.head());
            all.add(
                    new Contrast<>(
                            Fact.ISSUER,
                            name,
                            Wording.of("if.issuer", name),
                            with(
                                    subject,
                                    new Speaker(
                                            speaker.kind(),
                                            parties,
                                            speaker.saysWe(),
                                            speaker.governs(),
                                            speaker.ownNames()))));
        }
        all.add(
                new Contrast<>(
                        Fact.WE,
                        String.valueOf(!speaker.saysWe()),
                        Wording.of(speaker.saysWe() ? "if.no-we" : "if.we"),
                        with(
                                subject,
                                new Speaker(
                                        speaker.kind(),
                                        speaker.parties(),
                                        !speaker.saysWe(),
                                        speaker.governs(),
                                        speaker.ownNames()))));
        all.add(
                new Contrast<>(
                        Fact.SENTENCE_BEFORE,
                        "issuer",
                        Wording.of("if.sentence-before"),
                        new Subject(
                                sentence,
                                subject.head(),
                                subject.clause(),
                                speaker,
                                new Subject.Antecedent(
                                        true, Speaker.Role.ISSUER, true, subject.before().isPromise()))));
        otherKinds(speaker)
                .forEach(other -> all.add(new Contrast<>(Fact.KIND, other.kind().label(), "", with(subject, other))));
        return all;
    }

    /// The same speaker in texts of every other kind.
    static List<Speaker> otherKinds(Speaker speaker) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind != speaker.kind())
                .map(kind ->
                        new Speaker(kind, speaker.parties(), speaker.saysWe(), speaker.governs(), speaker.ownNames()))
                .toList();
    }

    static Subject with(Subject subject, Speaker speaker) {
        return new Subject(subject.sentence(), subject.head(), subject.clause(), speaker, subject.before());
    }
}
