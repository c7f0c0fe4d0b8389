package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Clauses of a parsed sentence, from its Universal Dependencies: the root, what is coordinated with it, and the
/// content of verbs of saying. A coordinated verb without its own subject or modal takes those of the first.
final class ParsedClauses {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private final SentenceView sentence;
    private final WordLists words;
    private final List<List<Integer>> dependents = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();

    private ParsedClauses(SentenceView sentence, WordLists words) {
        this.sentence = sentence;
        this.words = words;
        for (int i = 0; i < sentence.size(); i++) {
            dependents.add(new ArrayList<>());
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) >= 0) {
                dependents.get(sentence.head(i)).add(i);
            }
        }
    }

    /// The clauses in text order; the first begins with the sentence, each ends where the next begins.
    static List<Clause> of(SentenceView sentence, WordLists words) {
        ParsedClauses clauses = new ParsedClauses(sentence, words);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) < 0) {
                clauses.collectRoot(i);
                break;
            }
        }
        return bounded(clauses.clauses, sentence.size());
    }

    /// The parser takes an opening quotation mark for the root now and then; what hangs from it is the sentence.
    private void collectRoot(int root) {
        List<Integer> roots =
                Character.isLetterOrDigit(sentence.tag(root).codePointAt(0))
                        ? List.of(root)
                        : dependents.get(root).stream().filter(this::isPredicate).toList();
        for (int word : roots.isEmpty() ? List.of(root) : roots) {
            collect(word, Clause.Role.MAIN, SentenceView.NONE, SentenceView.NONE, SentenceView.NONE);
        }
    }

    private void collect(int predicate, Clause.Role role, int subjectBefore, int modalBefore, int governor) {
        int ownModal = modal(predicate);
        int verbs = ownModal == SentenceView.NONE ? groupStart(predicate) : Math.min(ownModal, groupStart(predicate));
        int ownSubject = SurfaceClauses.pronounBefore(sentence, words, verbs, subject(predicate));
        int subject = ownSubject == SentenceView.NONE ? subjectBefore : ownSubject;
        boolean sharesModal =
                ownModal == SentenceView.NONE
                        && ownSubject == SentenceView.NONE
                        && sentence.tag(predicate).equals("VB");
        int modal = sharesModal ? modalBefore : ownModal;
        int groupStart = groupStart(predicate);
        int from = Math.min(groupStart, ownModal == SentenceView.NONE ? groupStart : ownModal);
        from = ownSubject == SentenceView.NONE ? from : Math.min(from, leftmost(ownSubject));
        boolean isFinite = isPredicate(predicate);
        Clause.Role kind = isFinite ? role : Clause.Role.FRAGMENT;
        int number = clauses.size();
        List<Integer> complements = complements(predicate);
        clauses.add(
                new Clause(
                        predicate,
                        groupStart,
                        modal,
                        isNegated(predicate),
                        subject,
                        from,
                        from + 1,
                        kind,
                        complements,
                        governor));
        addAlternatives(number, complements);
        for (int child : dependents.get(predicate)) {
            switch (sentence.relation(child)) {
                case "conj" -> {
                    if (isGoverned(child, complements)) {
                        addAlternative(clauses.get(number), child);
                    } else if (isPredicate(child)) {
                        collect(child, role, subject, modal, governor);
                    }
                }
                case "parataxis" -> {
                    if (isPredicate(child)) {
                        collect(child, role, SentenceView.NONE, SentenceView.NONE, governor);
                    }
                }
                case "advcl" -> {
                    if (isPredicate(child) && isReasonGiven(predicate, child)) {
                        collect(child, role, SentenceView.NONE, SentenceView.NONE, governor);
                    }
                }
                case "ccomp" -> {
                    if (isPredicate(child)) {
                        collect(child, Clause.Role.CONTENT, SentenceView.NONE, SentenceView.NONE, predicate);
                    }
                }
                default -> {}
            }
        }
    }

    /// "That is why we will open the port" says that we will.
    private boolean isReasonGiven(int predicate, int child) {
        return dependents.get(child).stream().anyMatch(word -> sentence.is(word, "why"))
                && sentence.is(subject(predicate), "that", "this", "which");
    }

    /// "We commit to share data and to explore a pact" promises two things: each complement coordinated with the first
    /// is a clause of its own.
    private void addAlternatives(int number, List<Integer> complements) {
        if (complements.isEmpty()) {
            return;
        }
        Clause clause = clauses.get(number);
        for (int other : dependents.get(complements.getFirst())) {
            if (sentence.relation(other).equals("conj") && sentence.isTag(other, "VB")) {
                addAlternative(clause, other);
            }
        }
    }

    private void addAlternative(Clause clause, int complement) {
        List<Integer> chain = new ArrayList<>(List.of(complement));
        chain.addAll(complements(complement));
        clauses.add(
                new Clause(
                        clause.predicate(),
                        clause.groupStart(),
                        clause.modal(),
                        clause.negated(),
                        clause.subject(),
                        complement,
                        complement + 1,
                        clause.role(),
                        chain,
                        clause.governor()));
    }

    /// "We will seek to open a port, build a road and train pilots": parses hang the later verbs on `seek`, yet they are
    /// sought, not promised. Of two readings the weaker one is taken.
    private boolean isGoverned(int verb, List<Integer> complements) {
        return !complements.isEmpty()
                && sentence.tag(verb).equals("VB")
                && modal(verb) == SentenceView.NONE
                && subject(verb) == SentenceView.NONE;
    }

    private boolean isPredicate(int word) {
        return sentence.isTag(word, "VB")
                || sentence.isTag(word, "MD")
                || dependents.get(word).stream()
                        .anyMatch(child ->
                                SUBJECTS.contains(sentence.relation(child))
                                        || sentence.relation(child).equals("cop")
                                        || sentence.relation(child).equals("aux"));
    }

    private int subject(int predicate) {
        return dependents.get(predicate).stream()
                .filter(child -> SUBJECTS.contains(sentence.relation(child)) || sentence.relation(child).equals("expl"))
                .min(Comparator.naturalOrder())
                .orElse(SentenceView.NONE);
    }

    private int modal(int predicate) {
        if (sentence.tag(predicate).equals("MD")) {
            return predicate;
        }
        return dependents.get(predicate).stream()
                .filter(child -> sentence.relation(child).equals("aux") && sentence.isTag(child, "MD"))
                .findFirst()
                .orElse(SentenceView.NONE);
    }

    private int groupStart(int predicate) {
        return dependents.get(predicate).stream()
                .filter(child -> child < predicate && !sentence.isTag(child, "MD") && !sentence.isTag(child, "TO"))
                .filter(child -> Set.of("aux", "cop").contains(sentence.relation(child)))
                .min(Comparator.naturalOrder())
                .orElse(predicate);
    }

    private boolean isNegated(int predicate) {
        return dependents.get(predicate).stream().anyMatch(child -> words.has(WordClass.NEGATION, sentence, child));
    }

    private List<Integer> complements(int predicate) {
        List<Integer> chain = new ArrayList<>();
        int at = predicate;
        while (chain.size() < 4) {
            int next =
                    dependents.get(at).stream()
                            .filter(child -> sentence.relation(child).equals("xcomp") && sentence.isTag(child, "VB"))
                            .findFirst()
                            .orElse(SentenceView.NONE);
            if (next == SentenceView.NONE) {
                return chain;
            }
            chain.add(next);
            at = next;
        }
        return chain;
    }

    private int leftmost(int word) {
        return dependents.get(word).stream().filter(child -> child < word).mapToInt(this::leftmost).min().orElse(word);
    }

    static List<Clause> bounded(List<Clause> clauses, int size) {
        List<Clause> ordered = new ArrayList<>(clauses);
        ordered.sort(Comparator.comparingInt(Clause::from));
        List<Clause> bounded = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            int start = i == 0 ? 0 : ordered.get(i).from();
            int end = i + 1 < ordered.size() ? ordered.get(i + 1).from() : size;
            if (end > start) {
                bounded.add(ordered.get(i).within(start, end));
            }
        }
        return bounded;
    }
}
