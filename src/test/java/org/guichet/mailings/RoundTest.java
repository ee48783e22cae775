package org.guichet.mailings;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guichet.contact.Doorway;
import org.guichet.contact.PostalAddress;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

/** The walk of who carries papers. */
class RoundTest {

    @Test
    void it_goes_street_after_street_up_the_odd_side_and_down_the_even_one() {
        Round round = round(
                false,
                drop("8 rue du Port", "Huit"),
                drop("2 rue du Port", "Deux"),
                drop("3 rue du Port", "Trois"),
                drop("1 ter rue du Port", "Un ter"),
                drop("1 rue du Port", "Un"),
                drop("rue du Port", "Sans"),
                drop("4 allée des Ajoncs", "Quatre"));
        assertEquals(
                List.of("allée des Ajoncs", "rue du Port"),
                round.streets().stream().map(Round.Street::name).toList());
        assertEquals(
                Map.of(
                        "Côté impair, en montant", List.of("Un", "Un ter", "Trois"),
                        "Côté pair, en redescendant", List.of("Huit", "Deux"),
                        "Sans numéro", List.of("Sans")),
                round.streets().get(1).stretches().stream()
                        .collect(Collectors.toMap(Round.Stretch::label, stretch -> stretch.drops().stream()
                                .map(Drop::names)
                                .toList())));
        assertEquals(7, round.copies());
        assertEquals(6, round.streets().get(1).copies());
    }

    @Test
    void a_letter_box_is_one_line_that_counts_what_to_leave() {
        Drop[] neighbours = {
            drop("1 rue du Port", "Anne"),
            drop("1 RUE DU PORT", "Bruno"),
            drop("1 bis rue du Port", "Chloé"),
            new Drop("Saint-Aubin", door("1 rue du Port"), "Appartement 2", "Denis", 1, "")
        };
        assertEquals(List.of("Anne, Bruno 2", "Denis 1", "Chloé 1"), lines(round(false, neighbours)));
        assertEquals(List.of("Anne, Bruno 1", "Denis 1", "Chloé 1"), lines(round(true, neighbours)));
    }

    @Test
    void who_wishes_large_print_has_a_line_of_their_own() {
        assertEquals(
                List.of("Anne 1", "Bruno 1"),
                lines(round(
                        true,
                        drop("1 rue du Port", "Anne"),
                        new Drop("Saint-Aubin", door("1 rue du Port"), "", "Bruno", 1, "gros caractères"))));
    }

    @Test
    void this_town_comes_first_and_the_same_street_of_another_town_is_another_street() {
        Round round = round(
                false, new Drop("Acigné", door("1 rue du Port"), "", "Loin", 1, ""), drop("1 rue du Port", "Près"));
        assertEquals(
                List.of("rue du Port", "rue du Port, Acigné"),
                round.streets().stream().map(Round.Street::name).toList());
    }

    @Test
    void it_is_carried_in_the_hand() throws IOException {
        byte[] pdf = paper(longRound());
        Golden.picture("round", pdf);
        Golden.text("round", pdf);
    }

    @Test
    void an_empty_round_says_whom_it_leaves_out() throws IOException {
        String words = PdfReader.pages(paper(Round.of("Rien", List.of(), 1, false, "Saint-Aubin")))
                .get(0);
        assertTrue(words.contains("À laisser en tout : 0.") && words.contains("Une personne n’est pas"), words);
    }

    @Test
    void every_round_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "round", paper(longRound()), "empty", paper(Round.of("Rien", List.of(), 0, false, "Saint-Aubin"))));
    }

    private static Round longRound() {
        List<Drop> drops = new ArrayList<>();
        IntStream.rangeClosed(1, 40)
                .mapToObj(number -> drop(number + " rue des Écoles", "Mme Éloïse D’Hœrt " + number))
                .forEach(drops::add);
        drops.add(drop("12 bis rue des Écoles", "Mme Nguyễn-Kerguélen de la Villemarqué et M. Jean-Baptiste Le Goff"));
        drops.add(drop("7 rue des Écoles", "M. Bruno Le Bihan"));
        drops.add(new Drop(
                "Saint-Aubin",
                door("7 allée des Bouleaux"),
                "Appartement 12, bâtiment B",
                "M. Jean Roux, pour Mme Anne Roux",
                1,
                "appeler avant : 06 39 98 00 12, le matin"));
        drops.add(drop("Kerlann", "Famille Le Gall"));
        return Round.of("La lettre municipale, Dans la boîte aux lettres", drops, 12, false, "Saint-Aubin");
    }

    private static byte[] paper(Round round) {
        return new RoundPaper(Papers.commune(), round, MORNING).pdf();
    }

    private static Round round(boolean onePerHousehold, Drop... drops) {
        return Round.of("Essai", List.of(drops), 0, onePerHousehold, "Saint-Aubin");
    }

    private static List<String> lines(Round round) {
        return round.streets().stream()
                .flatMap(street -> street.stretches().stream())
                .flatMap(stretch -> stretch.drops().stream())
                .map(drop -> drop.names() + " " + drop.copies())
                .toList();
    }

    private static Drop drop(String street, String names) {
        return new Drop("Saint-Aubin", door(street), "", names, 1, "");
    }

    private static Doorway door(String street) {
        return Doorway.of(new PostalAddress(null, null, street, null, "35120", "Saint-Aubin", null));
    }
}
