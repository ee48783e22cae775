package org.guichet.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.guichet.desk.Papers;
import org.guichet.mandates.Addressee;
import org.guichet.residents.PaperWishes;
import org.guichet.residents.Resident;
import org.guichet.residents.Title;
import org.guichet.stationery.Folding;
import org.junit.jupiter.api.Test;

/** Who shares a letter with whom. */
class HouseholdsTest {

    private final Mailing mailing = new Mailing();

    @Test
    void two_women_are_written_to_as_women() {
        assertEquals(
                List.of("Mesdames : Mme Éloïse Anne et Mme Éloïse Berthe"), joined(at("a", "Anne"), at("a", "Berthe")));
    }

    @Test
    void a_household_larger_than_an_envelope_gets_several_and_nobody_is_left_out() {
        assertEquals(
                List.of(
                        "Mesdames : Mme Éloïse Anne, Mme Éloïse Berthe et Mme Éloïse Chloé",
                        "Mesdames : Mme Éloïse Denise et Mme Éloïse Ève"),
                joined(at("a", "Anne"), at("a", "Berthe"), at("a", "Chloé"), at("a", "Denise"), at("a", "Ève")));
    }

    @Test
    void a_long_name_takes_two_lines_of_the_envelope() {
        String two = "Nguyễn-Kerguélen de la Villemarqué du Bois-Hamon";
        assertEquals(
                List.of("Mesdames : Mme Éloïse Anne et Mme Éloïse " + two, "Madame : Mme Éloïse Chloé"),
                joined(at("a", "Anne"), at("a", two), at("a", "Chloé")));
    }

    @Test
    void another_door_another_wish_another_way_or_a_call_keeps_its_own_letter() {
        assertEquals(
                List.of(
                        "Madame : Mme Éloïse Anne",
                        "Madame : Mme Éloïse Ailleurs",
                        "Madame : Mme Éloïse Gros",
                        "Madame : Mme Éloïse Portée",
                        "Madame : Mme Éloïse Appelée",
                        "Madame : Mme Éloïse Guichet"),
                joined(
                        at("a", "Anne"),
                        at("b", "Ailleurs"),
                        at("a", "Gros", resident -> resident.wishes = MailingDesk.LARGE),
                        way(Way.ROUND, at("a", "Portée")),
                        at("a", "Appelée", resident -> resident.wishes = MailingDesk.CALL),
                        at("a", "Guichet", resident -> resident.wishes = MailingDesk.NO_POST)));
    }

    @Test
    void a_man_and_a_woman_are_both_greeted() {
        assertEquals(
                List.of("Madame, Monsieur : Mme Éloïse Anne et M. Éloïse Bruno"),
                joined(at("a", "Anne"), at("a", "Bruno", resident -> resident.title = Title.MONSIEUR)));
    }

    private static List<String> joined(Recipient... letters) {
        return Households.joined(Arrays.asList(letters), Folding.USUAL).stream()
                .map(letter -> letter.salutation + " : " + letter.names)
                .toList();
    }

    private Recipient at(String door, String lastName) {
        return at(door, lastName, resident -> resident.wishes = PaperWishes.NONE);
    }

    private Recipient at(String door, String lastName, Consumer<Resident> change) {
        Resident resident = Papers.resident();
        resident.lastName = lastName;
        resident.door = door;
        change.accept(resident);
        return Recipient.of(
                mailing, new Addressee(resident, resident), resident.envelope().orElseThrow(), Way.POST);
    }

    private static Recipient way(Way way, Recipient letter) {
        letter.way = way;
        return letter;
    }
}
