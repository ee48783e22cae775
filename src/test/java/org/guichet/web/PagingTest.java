package org.guichet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @Test
    void the_last_page_shows_what_is_left() {
        List<Integer> lines = IntStream.range(0, 53).boxed().toList();
        assertEquals(lines.subList(0, 50), Paging.of(1, lines.size()).shown(lines));
        assertEquals(List.of(50, 51, 52), Paging.of(9, lines.size()).shown(lines));
        assertEquals(List.of(), Paging.of(1, 0).shown(List.of()));
    }

    @Test
    void an_empty_list_has_one_page() {
        Paging paging = Paging.of(1, 0);
        assertEquals(1, paging.number());
        assertEquals(0, paging.first());
        assertFalse(paging.hasPrevious());
        assertFalse(paging.hasNext());
    }

    @Test
    void fifty_lines_are_one_page_and_one_more_begins_another() {
        assertFalse(Paging.of(1, 50).hasNext());
        assertTrue(Paging.of(1, 51).hasNext());
        assertEquals(50, Paging.of(2, 51).first());
        assertFalse(Paging.of(2, 51).hasNext());
    }

    @Test
    void a_page_in_the_middle_has_neighbours() {
        Paging paging = Paging.of(2, 120);
        assertTrue(paging.hasPrevious());
        assertTrue(paging.hasNext());
        assertEquals(1, paging.previous());
        assertEquals(3, paging.next());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 120, 1",
        "-7, 120, 1",
        "3, 120, 3",
        "4, 120, 3",
        "2147483647, 120, 3",
        "-2147483648, 120, 1",
        "9, 0, 1"
    })
    void a_page_that_does_not_exist_is_the_nearest_one(int asked, long total, int given) {
        assertEquals(given, Paging.of(asked, total).number());
    }

    @Test
    void every_line_is_on_exactly_one_page() {
        for (int total = 1; total <= 160; total++) {
            int lines = 0;
            Paging page = Paging.of(1, total);
            lines += linesOn(page);
            while (page.hasNext()) {
                assertEquals(lines, Paging.of(page.next(), total).first());
                page = Paging.of(page.next(), total);
                lines += linesOn(page);
            }
            assertEquals(total, lines);
        }
    }

    @Test
    void lines_dear_to_count_are_counted_no_further_than_enough() {
        Paging paging = counting(1, 5_000);
        assertEquals("plus de 1 000", paging.count());
        assertEquals("1 000", counting(1, 1_000).count());
        assertEquals("7", counting(1, 7).count());
        assertTrue(counting(20, 5_000).hasNext());
        assertTrue(counting(60, 5_000).hasNext(), "further pages count further");
        assertEquals(100, counting(100, 5_000).number());
        assertFalse(counting(100, 5_000).hasNext());
        assertEquals(100, counting(Integer.MAX_VALUE, 5_000).number());
        assertEquals(1, counting(Integer.MIN_VALUE, 0).number());
    }

    private static Paging counting(int asked, int lines) {
        return Paging.counting(asked, 1_000, limit -> Math.min(limit, lines));
    }

    private static int linesOn(Paging page) {
        return (int) Math.min(page.size(), page.total() - page.first());
    }
}
