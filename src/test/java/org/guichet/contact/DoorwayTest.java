package org.guichet.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorwayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            12 rue des Écoles          | rue des Écoles           | 12     |
            12 bis rue des Écoles      | rue des Écoles           | 12 bis |
            12BIS rue des Écoles       | rue des Écoles           | 12 bis |
            3 B rue des Lilas          | rue des Lilas            | 3 b    |
            4 l’Orée du Bois           | l’Orée du Bois           | 4      |
            7 bisson                   | bisson                   | 7      |
            Kerlann                    | Kerlann                  | ''     |
            rue du 8 mai 1945          | rue du 8 mai 1945        | ''     |
            15 rue du 8 mai 1945       | rue du 8 mai 1945        | 15     |
            123456 rue des Écoles      | 123456 rue des Écoles    | ''     |
            12                         | 12                       | ''     |
            """)
    void a_number_is_told_from_its_street(String line, String street, String label) {
        Doorway door = door(line);
        assertEquals(street, door.street());
        assertEquals(label, door.label());
    }

    @Test
    void a_street_is_walked_in_the_order_of_its_numbers() {
        List<String> walk = List.of(
                "2 allée du Port",
                "rue des Écoles",
                "9 RUE DES ECOLES",
                "12 rue des Écoles",
                "12 bis rue des Écoles",
                "12 ter rue des Écoles",
                "12 quater rue des Écoles",
                "110 rue des Écoles",
                "1 rue du Port");
        List<String> walked = Stream.iterate(walk.size() - 1, i -> i >= 0, i -> i - 1)
                .map(walk::get)
                .sorted((one, other) -> door(one).compareTo(door(other)))
                .toList();
        assertEquals(walk, walked);
    }

    @Test
    void a_round_goes_up_the_odd_side_and_comes_down_the_even_one() {
        List<String> round = List.of(
                "1 rue des Écoles",
                "9 rue des Écoles",
                "9 bis RUE DES ECOLES",
                "11 rue des Écoles",
                "10 rue des Écoles",
                "2 ter rue des Écoles",
                "2 bis rue des Écoles",
                "2 rue des Écoles",
                "rue des Écoles",
                "1 rue du Port");
        List<String> walked = Stream.iterate(round.size() - 1, i -> i >= 0, i -> i - 1)
                .map(round::get)
                .sorted((one, other) -> Doorway.ROUND.compare(door(one), door(other)))
                .toList();
        assertEquals(round, walked);
        assertEquals(Optional.of(Side.EVEN), door("2 ter rue des Écoles").side());
        assertEquals(Optional.empty(), door("Kerlann").side());
    }

    @Test
    void saint_is_a_street_in_full_or_in_short() {
        assertTrue(door("3 rue St Jean").isIn("rue Saint-Jean"));
        assertFalse(door("3 rue St Jean").isIn("rue Saint-Jean-Baptiste"));
    }

    @Test
    void a_street_is_the_same_however_it_is_written() {
        assertTrue(door("12 rue des Écoles").sameStreet(door("3 Rue des ecoles")));
        assertFalse(door("12 rue des Écoles").sameStreet(door("12 rue du Port")));
    }

    @Test
    void a_hamlet_stands_for_a_street_and_no_address_comes_last() {
        Doorway hamlet = Doorway.of(new PostalAddress(null, null, null, "Kerlann", "35120", "Saint-Aubin", null));
        assertEquals("Kerlann", hamlet.street());
        assertTrue(Doorway.of(null).compareTo(hamlet) > 0);
        assertEquals("", Doorway.of(null).street());
    }

    private static Doorway door(String street) {
        return Doorway.of(new PostalAddress(null, null, street, null, "35120", "Saint-Aubin", null));
    }
}
