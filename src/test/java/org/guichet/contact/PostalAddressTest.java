package org.guichet.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.guichet.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of NF Z10-011. */
class PostalAddressTest {

    private static Form form() {
        return Form.empty()
                .with("street", "12 rue des Écoles")
                .with("postcode", "35120")
                .with("locality", "Saint-Aubin");
    }

    private static PostalAddress read(Form form) {
        PostalAddress address = PostalAddress.read(form).orElseThrow();
        assertFalse(form.refused(), () -> form.errors().toString());
        return address;
    }

    private static void assertRefused(String field, Form form) {
        PostalAddress.read(form);
        assertTrue(form.wrong(field), () -> field + " is not among " + form.errors());
    }

    @Test
    void lines_follow_the_order_of_the_standard() {
        Form form = form().with("complement", "Appartement 4")
                .with("building", "Résidence des Lilas")
                .with("hamlet", "Le Bourg");
        assertEquals(
                List.of("Appartement 4", "Résidence des Lilas", "12 rue des Écoles", "Le Bourg", "35120 SAINT-AUBIN"),
                read(form).lines());
    }

    @Test
    void a_field_left_blank_leaves_no_blank_line() {
        assertEquals(
                List.of("12 rue des Écoles", "35120 SAINT-AUBIN"), read(form()).lines());
    }

    @Test
    void a_hamlet_needs_no_street() {
        Form form = form().with("street", "").with("hamlet", "La Ville Neuve");
        assertEquals(List.of("La Ville Neuve", "35120 SAINT-AUBIN"), read(form).lines());
    }

    @Test
    void abroad_the_country_comes_last_in_capitals() {
        Form form = form().with("postcode", "1050").with("locality", "Ixelles").with("country", "Belgique");
        assertEquals(
                List.of("12 rue des Écoles", "1050 IXELLES", "BELGIQUE"),
                read(form).lines());
    }

    @Test
    void abroad_a_postcode_may_be_missing() {
        Form form = form().with("postcode", "").with("locality", "Dublin").with("country", "Irlande");
        assertEquals(
                List.of("12 rue des Écoles", "DUBLIN", "IRLANDE"), read(form).lines());
    }

    @Test
    void a_screen_shows_it_on_one_line() {
        assertEquals("12 rue des Écoles, 35120 SAINT-AUBIN", read(form()).brief());
    }

    @ParameterizedTest
    @CsvSource({
        "Évreux, ÉVREUX",
        "Saint-Barthélemy-de-Vals, SAINT-BARTHÉLEMY-DE-VALS",
        "L’Haÿ-les-Roses, L’HAŸ-LES-ROSES",
        "Œuilly, ŒUILLY",
        "Paris Cedex 08, PARIS CEDEX 08"
    })
    void capitals_keep_their_accents(String locality, String printed) {
        assertEquals(
                "35120 " + printed,
                read(form().with("locality", locality)).lines().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'12, rue des Écoles', 12 rue des Écoles",
        "'12, bd. de l’Europe', 12 bd de l’Europe",
        "12 rue Jean-Jaurès, 12 rue Jean-Jaurès",
        "'12 rue de l’Église (derrière la poste).', 12 rue de l’Église derrière la poste",
        "'  12   rue : des Écoles ; ', 12 rue des Écoles"
    })
    void from_the_street_on_there_is_no_punctuation_but_apostrophes_and_hyphens(String street, String printed) {
        assertEquals(printed, read(form().with("street", street)).street());
    }

    @Test
    void above_the_street_punctuation_stays() {
        Form form = form().with("complement", "Chez M. Le Goff, 2e étage");
        assertEquals("Chez M. Le Goff, 2e étage", read(form).complement());
    }

    @ParameterizedTest
    @ValueSource(strings = {"complement", "building", "street", "hamlet"})
    void a_line_of_38_characters_fits(String field) {
        String line = "a".repeat(38);
        assertTrue(read(form().with(field, line)).lines().contains(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complement", "building", "street", "hamlet", "country"})
    void a_line_of_39_characters_is_refused_and_not_cut(String field) {
        String line = "a".repeat(39);
        Form form = form().with(field, line);
        assertRefused(field, form);
        assertEquals(line, form.value(field));
        assertTrue(form.error(field).startsWith("Cette ligne fait 39 caractères"), form.error(field));
        assertTrue(form.error(field).contains("une enveloppe en accepte 38"), form.error(field));
    }

    @Test
    void the_postcode_counts_in_the_last_line() {
        assertEquals(
                "35120 " + "A".repeat(32),
                read(form().with("locality", "a".repeat(32))).lines().get(1));
        assertRefused("locality", form().with("locality", "a".repeat(33)));
    }

    @Test
    void every_line_too_long_is_told_at_once() {
        Form form = form().with("complement", "a".repeat(39)).with("hamlet", "b".repeat(40));
        assertRefused("complement", form);
        assertTrue(form.wrong("hamlet"));
        assertFalse(form.wrong("street"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3512", "351200", "2A004", "F-35120", "35 120"})
    void in_france_a_postcode_has_five_digits(String postcode) {
        assertRefused("postcode", form().with("postcode", postcode));
    }

    @Test
    void a_street_alone_is_refused_because_no_letter_would_arrive() {
        Form form = form().with("locality", "");
        assertRefused("locality", form);
        assertEquals("Indiquez la commune de l’adresse.", form.error("locality"));
    }

    @Test
    void no_address_at_all_is_no_mistake() {
        Form form = Form.empty().with("street", " ");
        assertEquals(Optional.empty(), PostalAddress.read(form));
        assertFalse(form.refused());
    }

    @Test
    void it_fills_the_very_fields_that_it_is_read_from() {
        PostalAddress address = new PostalAddress(
                "Appartement 4", "Entrée B", "12 rue des Écoles", "Le Bourg", "H2X 1Y4", "Montréal", "Canada");
        assertEquals(address, read(address.fill(Form.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"street", "hamlet", "country"})
    void punctuation_alone_is_no_line_of_an_envelope(String field) {
        Form form = form().with(field, ".");
        Optional<PostalAddress> address = PostalAddress.read(form);
        assertTrue(form.refused() || address.orElseThrow().lines().stream().noneMatch(String::isBlank));
    }

    @Test
    void punctuation_alone_is_no_locality_and_no_country() {
        assertRefused("locality", form().with("locality", "."));
        assertRefused("postcode", form().with("postcode", "").with("country", "."));
    }

    @Test
    void france_is_no_country_abroad() {
        assertEquals(read(form()), read(form().with("country", "FRANCE")));
    }

    @Test
    void an_office_of_the_town_hall_has_a_street_in_france() {
        Form abroad = form().with("country", "Belgique");
        PostalAddress.readOffice(abroad, "Indiquez l’adresse.");
        assertTrue(abroad.wrong("country"));
        Form nowhere = Form.empty();
        PostalAddress.readOffice(nowhere, "Indiquez l’adresse.");
        assertTrue(nowhere.wrong("street"));
    }
}
