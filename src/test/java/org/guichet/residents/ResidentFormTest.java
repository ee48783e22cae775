package org.guichet.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.guichet.contact.PostalAddress;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.junit.jupiter.api.Test;

class ResidentFormTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Clock TODAY = Clock.fixed(NOW, French.ZONE);

    private static Form form() {
        return Form.empty().with("lastName", "D’Hœrt");
    }

    private static Resident read(Form form) {
        Resident resident = new Resident();
        ResidentForm.read(form, resident, TODAY);
        assertFalse(form.refused(), () -> form.errors().toString());
        return resident;
    }

    private static Form refused(Form form) {
        Resident untouched = new Resident();
        ResidentForm.read(form, untouched, TODAY);
        assertTrue(form.refused());
        assertNull(untouched.lastName);
        assertNull(untouched.createdAt);
        return form;
    }

    @Test
    void a_name_is_enough() {
        Resident resident = read(form());
        assertEquals("D’Hœrt", resident.fullName());
        assertEquals(Title.NONE, resident.title);
        assertNull(resident.birthDate);
        assertNull(resident.phone);
        assertNull(resident.address);
        assertEquals(NOW, resident.createdAt);
    }

    @Test
    void without_a_name_there_is_nobody() {
        assertEquals(
                "Indiquez au moins le nom.",
                refused(form().with("lastName", " ").with("firstName", "Éloïse"))
                        .error("lastName"));
    }

    @Test
    void a_title_that_is_not_ours_is_none() {
        assertEquals(Title.NONE, read(form().with("title", "BARON")).title);
        assertEquals(Title.MADAME, read(form().with("title", "MADAME")).title);
    }

    @Test
    void a_name_that_fits_no_envelope_is_refused() {
        assertTrue(
                refused(form().with("firstName", "Marie ".repeat(15).strip())).wrong("lastName"));
    }

    @Test
    void a_telephone_number_is_kept_in_its_international_form() {
        assertEquals("+33612345678", read(form().with("phone", "06.12.34.56.78")).phone);
    }

    @Test
    void one_may_be_born_today_but_not_tomorrow() {
        assertEquals(LocalDate.of(2026, 11, 23), read(form().with("birthDate", "23/11/2026")).birthDate);
        assertTrue(refused(form().with("birthDate", "24/11/2026")).wrong("birthDate"));
    }

    @Test
    void name_and_address_have_six_lines_on_an_envelope_and_never_seven() {
        Form full = form().with("firstName", "Marie-Antoinette Eugénie")
                .with("lastName", "de La Rochefoucauld-Montbazon")
                .with("building", "Entrée B")
                .with("street", "12 rue X")
                .with("hamlet", "Le Bourg")
                .with("postcode", "35120")
                .with("locality", "Saint-Aubin");
        assertEquals(6, read(full).envelope().orElseThrow().size());
        assertTrue(refused(full.with("complement", "Appartement 4")).wrong("complement"));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        Form form = refused(Form.empty()
                .with("phone", "06 12")
                .with("birthDate", "31/02/1948")
                .with("street", "12 rue des Écoles"));
        assertEquals(
                Set.of("lastName", "phone", "birthDate", "locality", "postcode"),
                form.errors().keySet());
    }

    @Test
    void the_sheet_of_a_resident_reads_back_as_the_same_resident() {
        Resident eloise = new Resident();
        eloise.title = Title.MADAME;
        eloise.firstName = "Éloïse";
        eloise.lastName = "D’Hœrt";
        eloise.birthDate = LocalDate.of(1948, 3, 1);
        eloise.phone = "+3225123456";
        eloise.noFixedAddress = true;
        eloise.address =
                new PostalAddress("Chez CCAS", null, "1 place de la Mairie", null, "35120", "Saint-Aubin", null);
        Resident again = read(ResidentForm.of(eloise));
        assertEquals(eloise.fullName(), again.fullName());
        assertEquals(eloise.birthDate, again.birthDate);
        assertEquals(eloise.phone, again.phone);
        assertEquals(eloise.noFixedAddress, again.noFixedAddress);
        assertEquals(eloise.address, again.address);
    }

    @Test
    void mending_a_sheet_does_not_make_it_younger() {
        Resident resident = read(form());
        ResidentForm.read(form(), resident, Clock.offset(TODAY, Duration.ofDays(1)));
        assertEquals(NOW, resident.createdAt);
    }
}
