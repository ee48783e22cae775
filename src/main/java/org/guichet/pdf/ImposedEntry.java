package org.guichet.pdf;

/** One thing to put on an imposed form. */
public sealed interface ImposedEntry {

    /**
     * Words in a field.
     *
     * @param label what an annex calls them, should they be too long
     */
    record Words(String field, String label, String words) implements ImposedEntry {}

    /** A tick in a field; {@code option} is which of its boxes, "" for the only one. */
    record Tick(String field, String option) implements ImposedEntry {}

    /**
     * Words on a page that has no field there, in as many lines as the box holds.
     *
     * @param page from 1
     * @param size in points, 0 for the usual one
     */
    record Written(int page, Box box, double size, String label, String words) implements ImposedEntry {}

    /** A cross on a page that has no field there. */
    record Cross(int page, Box box) implements ImposedEntry {}

    /** A Code 128 with its digits; its box holds ten narrow bars of white on both sides. */
    record Code(int page, Box box, String digits) implements ImposedEntry {}
}
