package org.guichet.choices;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.choices.ListQuery.Order;
import org.guichet.contact.PostalAddress;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;

class ListPaperTest {

    @Test
    void each_list_has_its_people_with_a_box_to_tick() throws IOException {
        byte[] pdf = paper(people(4), Order.NAME);
        Golden.picture("choices-by-name", pdf);
        Golden.text("choices-by-name", pdf);
    }

    @Test
    void a_round_begins_with_the_address() throws IOException {
        Golden.picture("choices-by-street", paper(people(40), Order.STREET));
    }

    @Test
    void an_empty_list_is_a_page_that_says_so() throws IOException {
        String words = PdfReader.pages(paper(List.of(), Order.NAME)).get(0);
        assertTrue(words.contains("Personne n’est sur cette liste."), words);
    }

    @Test
    void every_list_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "by-name", paper(people(60), Order.NAME),
                "by-street", paper(people(4), Order.STREET),
                "empty", paper(List.of(), Order.NAME)));
    }

    private static byte[] paper(List<StandingChoice> people, Order order) {
        return new ListPaper(Papers.commune(), "Abonnement à la lettre municipale sur papier", people, order, MORNING)
                .pdf();
    }

    private static List<StandingChoice> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> person(number, number % 2 == 0 ? "Par la poste" : "Dans la boîte aux lettres"))
                .sorted((one, other) -> one.plainList.compareTo(other.plainList))
                .toList();
    }

    private static StandingChoice person(int number, String list) {
        Resident resident = Papers.resident();
        if (number == 3) {
            resident.lastName = "Nguyễn-Kerguélen de la Villemarqué";
            resident.address = null;
            resident.noFixedAddress = true;
        } else {
            resident.address =
                    new PostalAddress(null, null, number + " rue des Écoles", null, "35120", "Saint-Aubin", null);
        }
        StandingChoice choice = new StandingChoice();
        choice.resident = resident;
        choice.list = list;
        choice.since = LocalDate.of(2026, 3, number % 28 + 1);
        choice.plainList = list.toLowerCase();
        return choice;
    }
}
