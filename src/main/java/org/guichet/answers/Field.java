package org.guichet.answers;

import java.util.List;

/**
 * A field of a page.
 *
 * @param label "" where the question itself says enough
 * @param options what it lets one choose from, for a choice only
 */
public record Field(String name, String label, Control control, List<String> options) {

    /** How a page shows it; {@link #html} is the type of an input where it is one. */
    public enum Control {
        LINE("text"),
        TELEPHONE("tel"),
        DATE("date"),
        WORDS(""),
        CHOICE(""),
        TICK("checkbox");

        public final String html;

        Control(String html) {
            this.html = html;
        }
    }

    static Field line(String name, String label) {
        return new Field(name, label, Control.LINE, List.of());
    }
}
