package org.guichet.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AddressResourceTest {

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void while_one_types_the_envelope_is_shown_and_what_is_not_typed_yet_is_not_blamed() {
        Page page = town.browser(Role.PHONE).open("/adresses/enveloppe?street=12+rue+des+Lavoirs&postcode=29242");
        String words = page.html().text();
        assertTrue(words.contains("12 rue des Lavoirs 29242 OUESSANT"), words);
        assertFalse(town.browser(Role.PHONE)
                .open("/adresses/enveloppe?street=12+rue")
                .html()
                .text()
                .contains("Indiquez"));
    }

    @Test
    void too_long_a_line_is_refused_once_and_taken_in_the_writing_that_the_agent_ticks() {
        String line = "128 avenue du Maréchal de Lattre de Tassigny";
        Page refused = town.browser(Role.COUNTER)
                .open("/usagers/nouveau")
                .type("Nom, ou nom de l’organisme", "Abrégée")
                .type("Numéro et rue", line)
                .type("Code postal", "29242")
                .press("Enregistrer")
                .expect(422);
        assertEquals(line, refused.typed("Numéro et rue"));
        Page sheet = refused.tick("128 AV du MAL de Lattre de Tassigny")
                .press("Enregistrer")
                .expect(200);
        assertTrue(sheet.says("128 AV du MAL de Lattre de Tassigny 29242 OUESSANT"), sheet::text);
    }

    @Test
    void an_address_in_lines_is_kept_in_its_parts() {
        Page sheet = town.browser(Role.COUNTER)
                .open("/usagers/nouveau")
                .type("Nom, ou nom de l’organisme", "Enlignes")
                .type(
                        "L’adresse comme sur l’enveloppe, sans le nom",
                        "Chez Mme Roux\n8 bis rue du Four\n29242 Ouessant")
                .press("Enregistrer")
                .expect(200);
        assertTrue(sheet.says("Chez Mme Roux 8 bis rue du Four 29242 OUESSANT"), sheet::text);
    }
}
