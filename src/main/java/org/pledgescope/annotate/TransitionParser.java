package org.pledgescope.annotate;

import java.util.Arrays;
import java.util.Map;

/// Parses sentences into basic Universal Dependencies with the model of Stanford CoreNLP's neural parser: the
/// arc-standard system of Nivre (2004) with the features of Chen and Manning (2014). Gives the parses that CoreNLP
/// gives, at a fraction of the time; a test compares the two. Safe to share among threads.
final class TransitionParser {

    private static final int NONE = -1;
    private static final int STACK_AND_BUFFER = 3;
    private static final int TAGS = 18;
    private static final int LABELS = 36;
    private static final int CHILDREN = 6;

    private final ParserModel model;
    private final ParserNetwork network;
    private final int nullWord;
    private final int rootWord;
    private final int nullTag;
    private final int rootTag;
    private final int firstLabel;
    private final int labelCount;

    TransitionParser(ParserModel model) {
        this.model = model;
        this.network = new ParserNetwork(model);
        this.nullWord = id(model.words, ParserModel.NULL);
        this.rootWord = id(model.words, ParserModel.ROOT);
        this.nullTag = id(model.tags, ParserModel.NULL);
        this.rootTag = id(model.tags, ParserModel.ROOT);
        this.firstLabel = model.embeddings.length - model.labels.size();
        this.labelCount = model.labels.size() - 1;
    }

    /// Time grows with the square of the sentence's length at worst, which matters above some hundred words.
    SentenceView.Parse parse(SentenceView sentence) {
        State state = new State(sentence);
        double[] hidden = new double[model.bias.length];
        double[] scores = new double[2 * labelCount + 1];
        int[] features = new int[model.features];
        while (!state.isDone()) {
            state.read(features);
            network.score(features, hidden, scores);
            state.apply(best(state, scores));
        }
        return state.parse();
    }

    private static int best(State state, double[] scores) {
        int best = NONE;
        for (int transition = 0; transition < scores.length; transition++) {
            if ((best == NONE || scores[transition] > scores[best]) && state.allows(transition)) {
                best = transition;
            }
        }
        return best;
    }

    private static int id(Map<String, Integer> ids, String name) {
        Integer id = ids.get(name);
        return id == null ? ids.getOrDefault(ParserModel.UNKNOWN, 0) : id;
    }

    /// Words are counted from 1; 0 is the root. Transitions are numbered as the network scores them: a left arc for
    /// each label, a right arc for each label, shift.
    private final class State {

        private final int size;
        private final int[] words;
        private final int[] tags;
        private final int[] heads;
        private final int[] labels;
        private final int[] stack;
        private int depth = 1;
        private int next = 1;

        State(SentenceView sentence) {
            size = sentence.size();
            words = new int[size + 1];
            tags = new int[size + 1];
            words[0] = rootWord;
            tags[0] = rootTag;
            for (int i = 1; i <= size; i++) {
                words[i] = id(model.words, sentence.text(i - 1));
                tags[i] = id(model.tags, sentence.tag(i - 1));
            }
            heads = new int[size + 1];
            Arrays.fill(heads, NONE);
            labels = new int[size + 1];
            stack = new int[size + 1];
        }

        boolean isDone() {
            return depth == 1 && next > size;
        }

        boolean allows(int transition) {
            if (transition == 2 * labelCount) {
                return next <= size;
            }
            boolean isLeft = transition < labelCount;
            int head = stacked(isLeft ? 0 : 1);
            boolean isRootLabel = transition % labelCount == 0;
            if (head == NONE || (head == 0) != isRootLabel) {
                return false;
            }
            return depth > 2 || !isLeft && depth == 2 && next > size;
        }

        void apply(int transition) {
            if (transition == 2 * labelCount) {
                stack[depth++] = next++;
                return;
            }
            int top = stack[depth - 1];
            int second = stack[depth - 2];
            boolean isLeft = transition < labelCount;
            int child = isLeft ? second : top;
            heads[child] = isLeft ? top : second;
            labels[child] = transition % labelCount + 1;
            stack[depth - 2] = isLeft ? top : second;
            depth--;
        }

        void read(int[] features) {
            for (int i = 0; i < STACK_AND_BUFFER; i++) {
                set(features, i, stacked(STACK_AND_BUFFER - 1 - i));
                set(features, STACK_AND_BUFFER + i, next + i <= size ? next + i : NONE);
            }
            for (int i = 0; i < 2; i++) {
                int at = i * CHILDREN;
                int head = stacked(i);
                int left = left(head, 1);
                int right = right(head, 1);
                setChild(features, at, left);
                setChild(features, at + 1, right);
                setChild(features, at + 2, left(head, 2));
                setChild(features, at + 3, right(head, 2));
                setChild(features, at + 4, left(left, 1));
                setChild(features, at + 5, right(right, 1));
            }
        }

        private void setChild(int[] features, int at, int word) {
            set(features, 2 * STACK_AND_BUFFER + at, word);
            features[LABELS + at] = firstLabel + (word <= 0 ? 0 : labels[word]);
        }

        private void set(int[] features, int at, int word) {
            features[at] = word == NONE ? nullWord : words[word];
            features[TAGS + at] = word == NONE ? nullTag : tags[word];
        }

        private int stacked(int fromTop) {
            return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
        }

        /// The `number`th child before the head, counted from the left.
        private int left(int head, int number) {
            int left = number;
            for (int i = 1; i < head; i++) {
                if (heads[i] == head && --left == 0) {
                    return i;
                }
            }
            return NONE;
        }

        /// The `number`th child behind the head, counted from the right.
        private int right(int head, int number) {
            int left = number;
            for (int i = size; head >= 0 && i > head; i--) {
                if (heads[i] == head && --left == 0) {
                    return i;
                }
            }
            return NONE;
        }

        SentenceView.Parse parse() {
            int[] found = new int[size];
            String[] relations = new String[size];
            for (int i = 0; i < size; i++) {
                found[i] = heads[i + 1] - 1;
                relations[i] = model.labels.get(labels[i + 1]);
            }
            return new SentenceView.Parse(found, relations);
        }
    }
}
