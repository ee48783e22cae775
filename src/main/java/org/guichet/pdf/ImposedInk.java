package org.guichet.pdf;

/** What is drawn in one place of an imposed form, in points from the bottom left corner of the place. */
@FunctionalInterface
interface ImposedInk {
    void draw(Content content, FontShelf fonts);
}
