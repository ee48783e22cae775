package org.guichet.stationery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Optional;
import org.guichet.contact.PostalAddress;
import org.guichet.pdf.Box;
import org.guichet.pdf.Sheet;
import org.guichet.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowFormTest {

    @ParameterizedTest
    @EnumSource(names = {"DL", "C5"})
    void the_window_of_before_is_one_that_may_be_set(EnvelopeFormat format) {
        Form form = form("104", "54", "92", "35", "6", "1");
        assertEquals(Optional.of(Window.USUAL), WindowForm.read(form, format), form.errors()::toString);
        assertEquals(new Box(110, 55, 80, 33), Window.USUAL.address());
    }

    @Test
    void tenths_are_read_as_french_people_write_them() {
        Form form = form(" 100,5 ", "50.5", "99,0 mm", "45", "8,2", "0");
        assertEquals(
                Optional.of(new Window(100.5, 50.5, 99, 45, 8.2, 0)),
                WindowForm.read(form, EnvelopeFormat.DL),
                form.errors()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "x, ''",
        "x, -104",
        "y, cinquante",
        "width, '92,55'",
        "height, 1e3",
        "quietAcross, '6;5'",
        "quietDown, 1 cm",
        "quietDown, 99999999999999999999",
        "x, NaN"
    })
    void what_is_no_length_is_said_beside_it(String field, String typed) {
        Form form = form("104", "54", "92", "35", "6", "1").with(field, typed);
        assertTrue(WindowForm.read(form, EnvelopeFormat.DL).isEmpty());
        assertTrue(form.error(field).contains("Écrivez des millimètres"), form.errors()::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DL | 104   54   106,1  35   6   1   | width       | finirait à 210,1 mm de la gauche
            DL | 104   64   92     35,1 6   1   | height      | finirait à 99,1 mm du haut ; pliée, la feuille n’en a que 99.
            C5 | 104   100  92     50   6   1   | height      | la feuille n’en a que 148,5
            DL | 84,9  54   92     35   6   1   | x           | laisserait voir l’en-tête, le code-barres et les références
            DL | 20    54   92     35   6   1   | x           | enveloppes à fenêtre à droite
            DL | 104   54   92     24   6   1   | height      | Il ne resterait que 80 × 22 mm pour l’adresse
            DL | 104   54   70     35   6   1   | width       | Il ne resterait que 58 × 33 mm
            DL | 104   54   92     35   6   20  | height      | Il ne resterait que 80 × 0 mm
            DL | 104   54   0      0    0   0   | width       | demandent 60 × 23,5 mm
            DL | 110   54   100    35   1   1   | quietAcross | à moins de 5 mm du bord droit
            DL | 104   0    92     35   6   1   | quietDown   | à moins de 5 mm du bord supérieur
            """)
    void a_window_through_which_no_letter_could_be_posted_is_refused_in_words(
            EnvelopeFormat format, String typed, String field, String why) {
        String[] values = typed.trim().split(" +");
        Form form = form(values[0], values[1], values[2], values[3], values[4], values[5]);
        assertTrue(WindowForm.read(form, format).isEmpty());
        String said = form.error(field).replace('\u202f', ' ').replace('\u00a0', ' ');
        assertTrue(said.contains(why), form.errors()::toString);
    }

    @Test
    void the_smallest_window_takes_six_lines_of_38_letters() {
        String line = "1204 avenue du Maréchal de Lattre de T";
        assertEquals(PostalAddress.LINE, line.length());
        Box smallest = new Box(110, 55, WindowForm.LEAST_WIDTH, WindowForm.LEAST_HEIGHT);
        assertTrue(Sheet.addressFits(smallest, Collections.nCopies(6, line)));
    }

    private static Form form(String x, String y, String width, String height, String across, String down) {
        return Form.empty()
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("quietAcross", across)
                .with("quietDown", down);
    }
}
