package org.guichet.web;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * One page of a long list.
 *
 * @param number from 1
 * @param total lines in all, or as many as were counted
 * @param more whether there are others that nobody counted
 */
public record Paging(int number, int size, long total, boolean more) {

    public static final int SIZE = 50;

    private static final int FURTHEST = 1_000_000;

    /** Only the beginning, however long: for paper. */
    public static Paging first(int size, long total) {
        return new Paging(1, size, total, false);
    }

    /** The page asked for, brought back among those that exist. */
    public static Paging of(int asked, long total) {
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.min(Math.max(asked, 1), last), SIZE, total, false);
    }

    /**
     * The page asked for, of lines that are dear to count.
     *
     * @param enough where counting stops, unless the page asked for is further
     * @param count counts the lines up to that number
     */
    public static Paging counting(int asked, int enough, IntUnaryOperator count) {
        int limit = Math.max(enough, SIZE * Math.min(asked, FURTHEST));
        int counted = count.applyAsInt(limit + 1);
        Paging page = of(asked, Math.min(counted, limit));
        return new Paging(page.number, SIZE, page.total, counted > limit);
    }

    /** « 1 204 », or « plus de 1 000 ». */
    public String count() {
        return (more ? "plus de " : "") + French.number(total);
    }

    public int first() {
        return (number - 1) * size;
    }

    /** Those of all the lines that this page shows. */
    public <T> List<T> shown(List<T> lines) {
        return lines.subList(first(), Math.min(lines.size(), first() + size));
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return more || (long) number * size < total;
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }
}
