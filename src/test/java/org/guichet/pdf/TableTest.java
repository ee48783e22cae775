package org.guichet.pdf;

import static org.guichet.pdf.Block.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<Column> COLUMNS = List.of(Column.fixed("Numéro", 30), Column.share("Objet", 1));

    private static List<String> pages(List<Column> columns, List<Row> rows) throws IOException {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            sheet.flow(List.of(table(columns, rows)), TextStyle.BODY);
            return PdfReader.pages(sheet.toBytes());
        }
    }

    @Test
    void its_header_returns_on_each_page() throws IOException {
        List<Row> rows =
                IntStream.range(0, 100).mapToObj(n -> Row.of("n" + n, "objet")).toList();
        List<String> pages = pages(COLUMNS, rows);
        assertEquals(3, pages.size());
        pages.forEach(page -> assertTrue(page.startsWith("Numéro Objet\nn"), page));
        assertEquals(
                100,
                pages.stream()
                        .flatMap(String::lines)
                        .filter(line -> line.startsWith("n"))
                        .count());
    }

    @Test
    void a_row_grows_with_its_text() throws IOException {
        assertEquals(
                List.of("Numéro Objet\n1 un\ndeux\n2 trois"),
                pages(COLUMNS, List.of(Row.of("1", "un\ndeux"), Row.of("2", "trois"))));
    }

    @Test
    void a_row_higher_than_a_page_goes_on_overleaf_under_the_header() throws IOException {
        String growing = String.join(
                "\n", IntStream.range(0, 90).mapToObj(n -> "ligne " + n).toList());
        List<String> pages = pages(COLUMNS, List.of(Row.of("1", growing)));
        assertEquals(2, pages.size());
        assertTrue(pages.get(1).startsWith("Numéro Objet\nligne "), pages.get(1));
        assertTrue(pages.get(1).endsWith("ligne 89"), pages.get(1));
    }

    @Test
    void a_table_without_rows_still_shows_its_header() throws IOException {
        assertEquals(List.of("Numéro Objet"), pages(COLUMNS, List.of()));
    }

    @Test
    void a_row_with_a_cell_too_many_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> pages(COLUMNS, List.of(Row.of("1", "2", "3"))));
    }

    @Test
    void columns_wider_than_the_page_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> pages(List.of(Column.fixed("Large", 300)), List.of()));
    }
}
