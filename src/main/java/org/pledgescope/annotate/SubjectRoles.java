package org.pledgescope.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells what the subject of a clause is to the text: its issuer, one of the issuer's bodies, somebody else who can act,
/// or a thing. The first rule that knows decides; a subject that no rule knows is a thing.
final class SubjectRoles {

    private final List<SubjectRule> rules;

    SubjectRoles(ActVerbs verbs, WordLists words, Set<String> without) {
        this.rules = all(verbs, words).filter(rule -> !without.contains(rule.id())).toList();
    }

    /// Every rule in the order of asking.
    static Stream<SubjectRule> all(ActVerbs verbs, WordLists words) {
        return Stream.of(
                new FirstPersonSubject(words),
                new OwnedSubject(words),
                new PronounSubject(words),
                new SelfNameSubject(words),
                new BankOrganSubject(words),
                new PartySubject(words),
                new CountedSubject(words),
                new PrincipalSubject(words),
                new TitledSubject(words),
                new MemberSubject(words),
                new BodySubject(words),
                new NamedSubject(verbs, words),
                new OtherSubject(words));
    }

    /// The rules in the order of asking, without those that are switched off.
    List<SubjectRule> rules() {
        return rules;
    }

    Speaker.Role of(Subject subject) {
        return subject.head() == SentenceView.NONE
                ? Speaker.Role.THING
                : rules.stream().flatMap(rule -> rule.role(subject).stream()).findFirst().orElse(Speaker.Role.THING);
    }
}
