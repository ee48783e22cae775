package org.guichet.safeguard;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.contact.PostalAddress;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.residents.Resident;
import org.guichet.residents.Title;
import org.junit.jupiter.api.Test;

class RegisterPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void it_goes_from_door_to_door_with_boxes_to_tick() throws IOException {
        byte[] pdf = paper(neighbours(), Optional.empty());
        Golden.picture("safeguard-register", pdf);
        Golden.text("safeguard-register", pdf);
    }

    @Test
    void the_prefect_s_copy_says_whose_it_is() throws IOException {
        byte[] pdf = paper(neighbours(), Optional.of(request("SIDPC 2026-118")));
        Golden.picture("safeguard-prefect", pdf);
    }

    @Test
    void an_empty_register_is_a_page_that_says_so() throws IOException {
        String words = PdfReader.pages(paper(List.of(), Optional.empty())).get(0);
        assertTrue(words.contains("Aucune personne n’est inscrite."), words);
    }

    @Test
    void the_longest_words_a_form_accepts_are_printed_whole() throws IOException {
        String words = String.join("\n", PdfReader.pages(paper(List.of(longest()), Optional.empty())))
                .replaceAll("[\\s\u00a0]+", "");
        assertTrue(words.contains("W".repeat(120)), words);
        assertTrue(words.contains("findesbesoins"), words);
    }

    @Test
    void every_register_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "register", paper(neighbours(), Optional.empty()),
                "prefect", paper(neighbours(), Optional.of(request(""))),
                "longest", paper(List.of(longest()), Optional.empty()),
                "empty", paper(List.of(), Optional.empty())));
    }

    private static byte[] paper(List<Inscription> people, Optional<Communication> copy) {
        return new RegisterPaper(Papers.commune(), people, copy, TODAY, MORNING).pdf();
    }

    private static Communication request(String reference) {
        Communication request = new Communication();
        request.askedOn = TODAY;
        request.author = "Mme Roudaut, sous-préfète";
        request.reference = reference;
        return request;
    }

    private static List<Inscription> neighbours() {
        Inscription first = person("D’Hœrt", "3e étage, code 12B", "9 rue des Écoles");
        first.contacts.add(new Contact("Anne Le Goff", "fille", "+33639980012"));
        first.contacts.add(new Contact("Jean Kerbrat", "", "+33261910001"));
        first.needs = "Respirateur électrique : quatre heures de batterie.\nN’entend pas la sonnette.";
        Inscription second = person("Kerguélen-Trémarec", null, "12 bis rue des Écoles");
        second.confirmedOn = LocalDate.of(2025, 3, 1);
        second.resident.phone = null;
        Inscription third = person("Nguyễn", "Résidence du Bief", "1 rue du Port");
        third.contacts.add(new Contact("Voisins du dessous", "voisins", "+33261910002"));
        Inscription nowhere = person("Le Bihan", null, null);
        nowhere.resident.address = null;
        nowhere.resident.noFixedAddress = true;
        nowhere.needs = "Se trouve d’ordinaire près de la gare.";
        return List.of(first, second, third, nowhere);
    }

    private static Inscription longest() {
        Inscription longest = person("W".repeat(35), "W".repeat(38), "W".repeat(38));
        longest.contacts = new ArrayList<>();
        for (int contact = 0; contact < 8; contact++) {
            longest.contacts.add(new Contact("W".repeat(120), "M".repeat(120), "+33639980012"));
        }
        longest.needs = "Besoin ".repeat(140) + "fin des besoins";
        return longest;
    }

    private static Inscription person(String lastName, String complement, String street) {
        Resident resident = new Resident();
        resident.title = Title.MADAME;
        resident.lastName = lastName;
        resident.firstName = "Éloïse";
        resident.birthDate = LocalDate.of(1938, 2, 14);
        resident.phone = "+33639980013";
        resident.address = new PostalAddress(complement, null, street, null, "35120", "Saint-Aubin", null);
        Inscription person = new Inscription();
        person.resident = resident;
        person.state = InscriptionState.LISTED;
        person.confirmedOn = LocalDate.of(2026, 6, 1);
        return person;
    }
}
