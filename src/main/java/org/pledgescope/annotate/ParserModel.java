package org.pledgescope.annotate;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// The weights of Stanford CoreNLP's neural dependency parser, read from its own model file (compressed text: sizes,
/// then a line for each word, part of speech and label with its embedding, then the two layers of weights). Immutable
/// by convention: the arrays are shared and never written again.
final class ParserModel {

    /// Stand for a word, tag or label that the model does not know, for no word at all, and for the root.
    static final String UNKNOWN = "-UNKNOWN-";

    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";

    final Map<String, Integer> words = new HashMap<>();
    final Map<String, Integer> tags = new HashMap<>();

    /// Labels in the model's order; the first is [#NULL], the second the root's. Their embeddings come last.
    final List<String> labels = new ArrayList<>();

    /// For each word, then tag, then label: its embedding.
    final float[][] embeddings;

    /// For each input (position of a feature x dimension of its embedding): its weight to every hidden unit.
    final float[][] inputWeights;

    final float[] bias;

    /// For each hidden unit: its weight to every transition.
    final double[][] outputWeights;

    /// Features that are read of a state of the parser.
    final int features;

    private ParserModel(NumberReader in) throws IOException {
        int wordCount = in.size();
        int tagCount = in.size();
        int labelCount = in.size();
        int embedding = in.size();
        int hidden = in.size();
        features = in.size();
        in.size(); // features that CoreNLP may compute ahead: not needed
        embeddings = new float[wordCount + tagCount + labelCount][embedding];
        for (int i = 0; i < embeddings.length; i++) {
            String name = in.word();
            in.fill(embeddings[i]);
            if (i < wordCount) {
                words.put(name, i);
            } else if (i < wordCount + tagCount) {
                tags.put(name, i);
            } else {
                labels.add(name);
            }
        }
        inputWeights = new float[features * embedding][hidden];
        for (float[] weights : inputWeights) {
            in.fill(weights);
        }
        bias = new float[hidden];
        in.fill(bias);
        outputWeights = new double[hidden][2 * labelCount - 1];
        float[] line = new float[2 * labelCount - 1];
        for (double[] weights : outputWeights) {
            in.fill(line);
            for (int i = 0; i < line.length; i++) {
                weights[i] = line[i];
            }
        }
    }

    /// @throws IOException if the file cannot be read or is no such model
    static ParserModel read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            return new ParserModel(new NumberReader(in));
        } catch (NumberFormatException e) {
            throw new IOException("found " + e.getMessage() + " where the parser's model has a number", e);
        }
    }

    /// Words and decimal numbers of a text, faster than line by line.
    private static final class NumberReader {

        private static final int MOST_DIGITS = 15;
        private static final double[] POWERS = new double[MOST_DIGITS + 1];

        static {
            POWERS[0] = 1;
            for (int i = 1; i < POWERS.length; i++) {
                POWERS[i] = POWERS[i - 1] * 10;
            }
        }

        private final InputStream in;
        private final byte[] ahead = new byte[1 << 16];
        private int aheadAt;
        private int aheadEnd;
        private byte[] buffer = new byte[64];
        private int length;

        NumberReader(InputStream in) {
            this.in = in;
        }

        /// The number behind the sign of equality, as in `hiddenSize=1000`; lines without one are passed over.
        int size() throws IOException {
            String line = word();
            while (line.indexOf('=') < 0 || !Character.isDigit(line.charAt(line.length() - 1))) {
                line = word();
            }
            return Integer.parseInt(line.substring(line.indexOf('=') + 1));
        }

        String word() throws IOException {
            next();
            return new String(buffer, 0, length, StandardCharsets.UTF_8);
        }

        void fill(float[] numbers) throws IOException {
            for (int i = 0; i < numbers.length; i++) {
                next();
                numbers[i] = number();
            }
        }

        /// Reads what stands before the next blank or line end into the buffer.
        private void next() throws IOException {
            length = 0;
            int c = read();
            while (c == ' ' || c == '\n' || c == '\r') {
                c = read();
            }
            while (c != ' ' && c != '\n' && c != '\r' && c >= 0) {
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * length);
                }
                buffer[length++] = (byte) c;
                c = read();
            }
            if (length == 0) {
                throw new EOFException("the parser's model ends too early");
            }
        }

        private int read() throws IOException {
            if (aheadAt == aheadEnd) {
                aheadEnd = in.read(ahead);
                aheadAt = 0;
                if (aheadEnd <= 0) {
                    aheadEnd = 0;
                    return -1;
                }
            }
            return ahead[aheadAt++] & 0xff;
        }

        /// Sign, digits, point, digits: exact, since both whole number and power of ten are exact in a double.
        private float number() {
            boolean isNegative = buffer[0] == '-';
            long digits = 0;
            int decimals = -1;
            for (int i = isNegative ? 1 : 0; i < length; i++) {
                if (buffer[i] == '.' && decimals < 0) {
                    decimals = 0;
                } else if (buffer[i] >= '0' && buffer[i] <= '9' && length <= MOST_DIGITS) {
                    digits = digits * 10 + buffer[i] - '0';
                    decimals += decimals < 0 ? 0 : 1;
                } else {
                    return Float.parseFloat(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
                }
            }
            double value = digits / POWERS[Math.max(0, decimals)];
            return (float) (isNegative ? -value : value);
        }
    }
}
