package org.guichet.pdf;

/** What a page says of itself, once it is known how many there are: {@code (page, pages) -> page + " / " + pages}. */
@FunctionalInterface
public interface PageText {
    /**
     * @param page counted from 1
     * @param pages in all, in this section
     */
    String on(int page, int pages);
}
