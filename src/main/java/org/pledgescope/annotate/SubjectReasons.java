package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pledgescope.explain.Decision;
import org.pledgescope.explain.Otherwise.Fact;
import org.pledgescope.text.DocumentKind;

/// Tells which rule said what a subject is to the text, and what the others said.
record SubjectReasons(SubjectRoles roles) {

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
        return new Decision(trial.verdict(), trial.answers(), List.of(), trial.otherwise());
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
                            with(subject, new Speaker(speaker.kind(), parties, speaker.saysWe()))));
        }
        all.add(
                new Contrast<>(
                        Fact.WE,
                        String.valueOf(!speaker.saysWe()),
                        Wording.of(speaker.saysWe() ? "if.no-we" : "if.we"),
                        with(subject, new Speaker(speaker.kind(), speaker.parties(), !speaker.saysWe()))));
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
                                new Subject.Antecedent(Speaker.Role.ISSUER, true))));
        otherKinds(speaker)
                .forEach(other -> all.add(new Contrast<>(Fact.KIND, other.kind().label(), "", with(subject, other))));
        return all;
    }

    /// The same speaker in texts of every other kind.
    static List<Speaker> otherKinds(Speaker speaker) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind != speaker.kind())
                .map(kind -> new Speaker(kind, speaker.parties(), speaker.saysWe()))
                .toList();
    }

    static Subject with(Subject subject, Speaker speaker) {
        return new Subject(subject.sentence(), subject.head(), subject.clause(), speaker, subject.before());
    }
}
