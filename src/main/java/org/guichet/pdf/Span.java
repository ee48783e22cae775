package org.guichet.pdf;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A piece of text in one face. {@code '\n'} begins a new line in the same paragraph. */
public record Span(String text, Face face) {
    public static Span of(String text) {
        return new Span(text, Face.REGULAR);
    }

    public static Span bold(String text) {
        return new Span(text, Face.BOLD);
    }

    public static Span italic(String text) {
        return new Span(text, Face.ITALIC);
    }

    /** What stood in a form before anybody wrote in it; nothing else is set in this face there. */
    public static Span known(String text) {
        return new Span(text, Face.BOLD_ITALIC);
    }

    Span bolder() {
        return new Span(text, face.bolder());
    }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(joining());
    }
}
