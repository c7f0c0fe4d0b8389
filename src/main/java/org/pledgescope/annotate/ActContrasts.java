package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pledgescope.explain.Otherwise.Fact;
import org.pledgescope.text.Paragraph;

/// The cases that differ from a clause at hand in one fact each. A fact is only turned to what is usual: that a sentence
/// would promise nothing if it were a heading or a quotation is true of every sentence and tells nothing.
final class ActContrasts {

    private final Subject subject;
    private final ClauseInContext context;
    private final SubjectRoles roles;
    private final List<Contrast<ClauseInContext>> all = new ArrayList<>();

    private ActContrasts(Subject subject, ClauseInContext context, SubjectRoles roles) {
        this.subject = subject;
        this.context = context;
        this.roles = roles;
    }

    static List<Contrast<ClauseInContext>> of(Subject subject, ClauseInContext context, SubjectRoles roles) {
        ActContrasts contrasts = new ActContrasts(subject, context, roles);
        contrasts.addRoles();
        contrasts.addPlaces();
        contrasts.addGrammar();
        contrasts.addKinds();
        return contrasts.all;
    }

    private void addRoles() {
        boolean isPronoun = context.hasSubject() && context.sentence().isTag(context.clause().subject(), "PRP");
        List<Speaker.Role> others =
                switch (context.subject()) {
                    case ISSUER, OWN_BODY -> isPronoun ? List.of() : List.of(Speaker.Role.OTHER);
                    case OTHER -> List.of(Speaker.Role.ISSUER);
                    case THING -> List.of(Speaker.Role.ISSUER, Speaker.Role.OTHER);
                };
        for (Speaker.Role role : others) {
            String words =
                    context.hasSubject()
                            ? Wording.of(
                                    "if.subject", context.sentence().text(context.clause().subject()), Wording.of(role))
                            : Wording.of("if.no-subject", Wording.of(role));
            String value = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.add(new Contrast<>(Fact.SUBJECT, value, words, as(context.speaker(), role)));
        }
    }

    private void addPlaces() {
        if (context.place() == Paragraph.Kind.HEADING || context.place() == Paragraph.Kind.TITLE) {
            add(Fact.PLACE, "body", "if.place", placed(Paragraph.Kind.BODY, context.isQuoted(), context.isReported()));
        }
        if (context.isQuoted()) {
            add(Fact.QUOTATION, "false", "if.quotation", placed(context.place(), false, context.isReported()));
        }
        if (context.isReported()) {
            add(Fact.REPORT, "false", "if.report", placed(context.place(), context.isQuoted(), false));
        }
    }

    private void addGrammar() {
        Clause clause = context.clause();
        SentenceView sentence = context.sentence();
        int verb = clause.predicate();
        if (clause.negated()) {
            add(Fact.NEGATION, "false", "if.negation", built(sentence, clause(clause.groupStart(), false)));
        }
        boolean isPast = sentence.tag(verb).equals("VBD") || sentence.lemma(clause.groupStart()).equals("have");
        if (isPast && !context.hasModal()) {
            add(
                    Fact.TENSE,
                    "present",
                    "if.tense",
                    built(sentence.retagged(verb, "VBP"), clause(verb, clause.negated())));
        }
    }

    private void addKinds() {
        for (Speaker other : SubjectReasons.otherKinds(context.speaker())) {
            Speaker.Role role = roles.of(SubjectReasons.with(subject, other));
            all.add(new Contrast<>(Fact.KIND, other.kind().label(), "", as(other, role)));
        }
    }

    private void add(Fact fact, String value, String wording, ClauseInContext other) {
        all.add(new Contrast<>(fact, value, Wording.of(wording), other));
    }

    private Clause clause(int groupStart, boolean isNegated) {
        Clause clause = context.clause();
        return new Clause(
                clause.predicate(),
                groupStart,
                clause.modal(),
                isNegated,
                clause.subject(),
                clause.from(),
                clause.to(),
                clause.role(),
                clause.complements(),
                clause.governor());
    }

    private ClauseInContext as(Speaker speaker, Speaker.Role role) {
        return new ClauseInContext(
                context.sentence(),
                context.clause(),
                context.place(),
                speaker,
                role,
                context.isQuoted(),
                context.isSaidByOther(),
                context.isReported(),
                context.followsPromise(),
                context.stem());
    }

    private ClauseInContext placed(Paragraph.Kind place, boolean isQuoted, boolean isReported) {
        return new ClauseInContext(
                context.sentence(),
                context.clause(),
                place,
                context.speaker(),
                context.subject(),
                isQuoted,
                isQuoted && context.isSaidByOther(),
                isReported,
                context.followsPromise(),
                context.stem());
    }

    private ClauseInContext built(SentenceView sentence, Clause clause) {
        return new ClauseInContext(
                sentence,
                clause,
                context.place(),
                context.speaker(),
                context.subject(),
                context.isQuoted(),
                context.isSaidByOther(),
                context.isReported(),
                context.followsPromise(),
                context.stem());
    }
}
