package org.pledgescope.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OffsetsTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "B",
                        " ",
                        "\n",
                        "\r\n",
                        "-",
                        "ﬁ",
                        "’",
                        "\u00ad",
                        "\u200b",
                        "\u00a0",
                        "🙂",
                        "é",
                        "e\u0301",
                        "co-\noperate",
                        "co-operate",
                        "\ud83d",
                        "\ude42",
                        "well-\n  being",
                        "10-\n12")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void codePointsTranslateThereAndBack(@ForAll("texts") String text) {
        CodePoints points = CodePoints.of(text);
        for (int point = 0; point <= text.codePointCount(0, text.length()); point++) {
            int unit = points.toCodeUnit(point);
            assertThat(unit).isEqualTo(text.offsetByCodePoints(0, point));
            assertThat(points.toCodePoint(unit)).isEqualTo(point);
        }
    }

    @Property
    void offsetsOutsideTheTextAreRefused(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int more) {
        CodePoints points = CodePoints.of(text);
        assertThatThrownBy(() -> points.toCodePoint(text.length() + more))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toCodeUnit(text.length() + more)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toCodePoint(-more)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void everyPlaceOfAMendedTextLiesInTheOriginalInOrder(@ForAll("texts") String original) {
        MendedText mended = MendedText.of(original);
        int last = 0;
        for (int i = 0; i < mended.text().length(); i++) {
            Span span = mended.original(i, i + 1);
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isLessThanOrEqualTo(original.length());
            assertThat(span.isEmpty()).isFalse();
            last = span.start();
        }
    }

    @Property
    void mendingTwiceChangesNothingMore(@ForAll("texts") String original) {
        String once = MendedText.of(original).text();
        assertThat(MendedText.of(once).text()).isEqualTo(once);
    }

    @Property
    void mendedOffsetsGrowWithTheOriginalOnes(@ForAll("texts") String original) {
        MendedText mended = MendedText.of(original);
        int last = 0;
        for (int i = 0; i <= original.length(); i++) {
            int at = mended.mended(i);
            assertThat(at).isBetween(last, mended.text().length());
            last = at;
        }
        assertThat(mended.mended(new Span(0, original.length()))).isEqualTo(mended.text());
    }

    @Property
    void plainTextIsMendedIntoItself(@ForAll("texts") String original) {
        String plain = original.replaceAll("[^aB -]", "");
        MendedText mended = MendedText.of(plain);
        assertThat(mended.text()).isEqualTo(plain);
        for (int i = 0; i < plain.length(); i++) {
            assertThat(mended.original(i, i + 1)).isEqualTo(new Span(i, i + 1));
        }
    }

    @Property
    void spansKeepTheRulesOfRanges(
            @ForAll @IntRange(max = 20) int a,
            @ForAll @IntRange(max = 20) int b,
            @ForAll @IntRange(max = 20) int c,
            @ForAll @IntRange(max = 20) int d) {
        Span one = new Span(Math.min(a, b), Math.max(a, b));
        Span two = new Span(Math.min(c, d), Math.max(c, d));
        assertThat(one.cover(two).contains(one)).isTrue();
        assertThat(one.cover(two).contains(two)).isTrue();
        assertThat(one.overlaps(two)).isEqualTo(two.overlaps(one));
        assertThat(one.compareTo(two)).isEqualTo(-two.compareTo(one));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        if (one.contains(two) && !two.isEmpty()) {
            assertThat(one.overlaps(two)).isTrue();
        }
    }

    @Test
    void anEmojiIsOneCodePointAndTwoCodeUnits() {
        CodePoints points = CodePoints.of("🙂 Kyiv");
        assertThat(points.toCodePoint(3)).isEqualTo(2);
        assertThat(points.toCodeUnit(2)).isEqualTo(3);
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("[3, 2)");
    }

    @Test
    void aWordDividedAtALinesEndIsRejoined() {
        MendedText mended = MendedText.of("We will co-\noperate and rein-\nforce; co-operate we must.");
        assertThat(mended.text()).isEqualTo("We will co-operate and reinforce; co-operate we must.");
        int at = mended.text().indexOf("reinforce");
        assertThat(mended.original(at, at + 9).of(mended.originalText())).isEqualTo("rein-\nforce");
    }
}
