package org.guichet.web;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param number from 1
 * @param total lines in all
 */
public record Paging(int number, int size, long total) {

    public static final int SIZE = 50;

    /** The page asked for, brought back among those that exist. */
    public static Paging of(int asked, long total) {
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.min(Math.max(asked, 1), last), SIZE, total);
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
        return (long) number * size < total;
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }
}
