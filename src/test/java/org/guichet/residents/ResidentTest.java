package org.guichet.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.contact.PostalAddress;
import org.junit.jupiter.api.Test;

class ResidentTest {

    private static final PostalAddress HOME =
            new PostalAddress(null, null, "12 rue des Écoles", null, "35120", "Saint-Aubin", null);

    private static Resident resident(Title title, String firstName, String lastName) {
        Resident resident = new Resident();
        resident.title = title;
        resident.firstName = firstName;
        resident.lastName = lastName;
        return resident;
    }

    private static Resident eloise() {
        return resident(Title.MADAME, "Éloïse", "D’Hœrt");
    }

    @Test
    void a_full_name_is_title_first_name_and_name() {
        assertEquals("Mme Éloïse D’Hœrt", eloise().fullName());
    }

    @Test
    void what_is_not_known_of_a_name_leaves_no_gap() {
        assertEquals("Éloïse D’Hœrt", resident(Title.NONE, "Éloïse", "D’Hœrt").fullName());
        assertEquals("M. D’Hœrt", resident(Title.MONSIEUR, "", "D’Hœrt").fullName());
        assertEquals(
                "Les amis du livre",
                resident(Title.ORGANISATION, "", "Les amis du livre").fullName());
    }

    @Test
    void lists_begin_with_the_last_name() {
        assertEquals("D’Hœrt Éloïse", eloise().listName());
        assertEquals("D’Hœrt", resident(Title.NONE, "", "D’Hœrt").listName());
    }

    // Envelope

    @Test
    void an_envelope_bears_the_person_then_the_address() {
        Resident eloise = eloise();
        eloise.address = HOME;
        assertEquals(
                Optional.of(List.of("Mme Éloïse D’Hœrt", "12 rue des Écoles", "35120 SAINT-AUBIN")), eloise.envelope());
    }

    @Test
    void a_long_name_takes_two_lines_of_the_envelope() {
        Resident resident = resident(Title.MADAME, "Marie-Antoinette Eugénie", "de La Rochefoucauld-Montbazon");
        resident.address = HOME;
        assertEquals(
                List.of(
                        "Mme Marie-Antoinette Eugénie de La",
                        "Rochefoucauld-Montbazon",
                        "12 rue des Écoles",
                        "35120 SAINT-AUBIN"),
                resident.envelope().orElseThrow());
    }

    @Test
    void without_an_address_there_is_no_envelope() {
        assertEquals(Optional.empty(), eloise().envelope());
    }

    @Test
    void without_a_fixed_address_the_letter_waits_at_the_counter() {
        Resident eloise = eloise();
        eloise.noFixedAddress = true;
        assertEquals(Optional.of(List.of("Mme Éloïse D’Hœrt", "À remettre au guichet")), eloise.envelope());
    }

    @Test
    void a_domiciliation_receives_the_letters_of_who_has_no_fixed_address() {
        Resident eloise = eloise();
        eloise.noFixedAddress = true;
        eloise.address =
                new PostalAddress("Chez CCAS", null, "1 place de la Mairie", null, "35120", "Saint-Aubin", null);
        assertEquals(
                List.of("Mme Éloïse D’Hœrt", "Chez CCAS", "1 place de la Mairie", "35120 SAINT-AUBIN"),
                eloise.envelope().orElseThrow());
    }

    @Test
    void an_envelope_once_made_does_not_change() {
        Resident eloise = eloise();
        eloise.address = HOME;
        List<String> envelope = eloise.envelope().orElseThrow();
        assertThrows(UnsupportedOperationException.class, () -> envelope.set(0, "M. Dupont"));
    }

    // Telling homonyms apart

    @Test
    void homonyms_are_told_apart_by_birth_address_and_telephone() {
        Resident eloise = eloise();
        eloise.birthDate = LocalDate.of(1948, 3, 1);
        eloise.address = HOME;
        eloise.phone = "+33612345678";
        assertEquals("née en 1948 · 12 rue des Écoles, 35120 SAINT-AUBIN · 06 12 34 56 78", eloise.distinction());
    }

    @Test
    void what_is_not_known_of_them_is_said() {
        assertEquals("adresse inconnue · pas de téléphone", eloise().distinction());
    }

    @Test
    void having_no_fixed_address_is_not_an_unknown_address() {
        Resident eloise = eloise();
        eloise.noFixedAddress = true;
        assertEquals("sans adresse fixe · pas de téléphone", eloise.distinction());
    }
}
