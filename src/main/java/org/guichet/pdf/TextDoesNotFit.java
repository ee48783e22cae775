package org.guichet.pdf;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A text larger than the place it was given. Nothing of it is drawn: text is never cut and never leaves its box. */
public final class TextDoesNotFit extends RuntimeException {
    private final String text;

    TextDoesNotFit(List<Block> blocks, double needed, double available) {
        this(blocks.stream().map(Block::text).collect(joining("\n")), needed, available);
    }

    private TextDoesNotFit(String text, double needed, double available) {
        super("Ce texte demande %.0f mm de hauteur et n’en a que %.0f. Raccourcissez-le\u202F: «\u00A0%s\u00A0»"
                .formatted(Math.ceil(needed), Math.floor(available), text));
        this.text = text;
    }

    /** The whole text that was refused. */
    public String text() {
        return text;
    }
}
