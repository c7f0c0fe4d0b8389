package org.pledgescope.text;

import java.util.function.Function;

/// A fact about a document together with where it comes from, since readers trust a stated issuer more than a
/// guessed one.
public record Attribute<T>(T value, Origin origin) {

    /// Where a fact comes from.
    public enum Origin {
        /// The user's options, the document's own metadata or a catalogue beside it.
        STATED,
        /// This program, from the text or the file's name.
        INFERRED,
        /// Nowhere: the value is a neutral one such as the empty string.
        UNKNOWN
    }

    public static <T> Attribute<T> stated(T value) {
        return new Attribute<>(value, Origin.STATED);
    }

    public static <T> Attribute<T> inferred(T value) {
        return new Attribute<>(value, Origin.INFERRED);
    }

    public static <T> Attribute<T> unknown(T neutral) {
        return new Attribute<>(neutral, Origin.UNKNOWN);
    }

    public boolean isStated() {
        return origin == Origin.STATED;
    }

    public boolean isInferred() {
        return origin == Origin.INFERRED;
    }

    public boolean isKnown() {
        return origin != Origin.UNKNOWN;
    }

    /// The same origin with another value.
    public <R> Attribute<R> map(Function<T, R> change) {
        return new Attribute<>(change.apply(value), origin);
    }
}
