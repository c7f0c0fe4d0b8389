package org.pledgescope.annotate;

import java.util.Set;
import java.util.stream.Stream;

/// The rules of acts in the order of asking: first what silences a clause whatever its verb (a heading, a question, a
/// quotation), then lists, then modals, then verbs, then what needs no issuer as subject.
final class ActRules {

    private ActRules() {}

    static Stream<ActRule> all(ActVerbs verbs, WordLists words, Set<String> without) {
        TwoVerbRule twoVerbs = TwoVerbRule.of(verbs, without);
        return Stream.of(
                new HeadingRule(),
                new QuestionRule(),
                new QuotationRule(),
                new ReportedRule(),
                new IndirectQuestionRule(words),
                new SloganRule(),
                new StemRule(twoVerbs),
                new PlanRule(words),
                new GuidanceRule(words),
                new BareItemRule(verbs, words, twoVerbs),
                new NounItemRule(words),
                new PreambleRule(verbs),
                new ImperativeRule(words),
                new WishRule(verbs),
                new FragmentRule(),
                new WillRule(verbs, words, twoVerbs),
                new PassiveWillRule(verbs, words, twoVerbs, new SubjectRoles(verbs, words, without)),
                new MustRule(words, twoVerbs),
                new OptionRule(words),
                new InitiativeRule(verbs, words, twoVerbs),
                new RefusalRule(words),
                new OtherModalRule(),
                new ListedVerbRule(verbs, words, twoVerbs),
                new ProgressiveRule(words),
                new NeedRule(words),
                AnySubjectRule.of(verbs, twoVerbs),
                new ArrangedRule(words));
    }
}
