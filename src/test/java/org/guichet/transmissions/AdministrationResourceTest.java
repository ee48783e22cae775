package org.guichet.transmissions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Directory;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directory that requests are passed on from. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AdministrationResourceTest {

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void an_administration_is_listed_with_where_to_write_and_call() {
        String name = Directory.entry(town);
        Page list = list();
        assertTrue(
                list.says(
                        name
                                + ", Agence des routes routes départementales, fossés 4 rue du Cantonnier, 35120 SAINT-AUBIN 02 99 12 34 56"),
                list::text);
    }

    @Test
    void one_that_is_gone_is_set_aside_and_no_longer_proposed() {
        String name = Directory.entry(town);
        Case dossier = town.roadReport(null);
        String transmission = dossier.path() + "/transmission";
        assertTrue(town.browser(Role.COUNTER).open(transmission).says(name));
        Page edit = list().follow(name + ", Agence des routes");
        edit.html().select("input[name=active]").removeAttr("checked");
        edit.press("Enregistrer").expect(200);
        assertTrue(list().says("n’est plus proposée"));
        assertFalse(town.browser(Role.COUNTER).open(transmission).says(name));
    }

    @Test
    void the_same_one_is_not_entered_twice_however_it_is_written() {
        String name = Directory.entry(town);
        Page refused = Directory.blank(town, name.toUpperCase().replace("É", "e"))
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("déjà dans l’annuaire"), refused::alert);
        Directory.blank(town, name)
                .type("Service ou bureau", "Collèges")
                .press("Enregistrer")
                .expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Nom de l’administration | ''                                                    | Indiquez le nom
            Nom de l’administration | Direction départementale des territoires et de la mer | une enveloppe en accepte 38
            Service ou bureau       | Bureau de la réglementation générale et des élections | une enveloppe en accepte 38
            Nom de l’administration | Trou 😀                                               | ne sait pas écrire : 😀
            Code postal             | 351                                                   | a cinq chiffres
            Téléphone               | douze                                                 | pas complet
            Commune                 | ''                                                    | Indiquez la commune
            """)
    void nonsense_is_refused_in_words_and_kept_as_typed(String label, String typed, String words) {
        Page refused = Directory.blank(town, "Syndicat des eaux")
                .type(label, typed)
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
    }

    @Test
    void an_envelope_has_six_lines() {
        Page refused = Directory.blank(town, "Syndicat des eaux")
                .type("Appartement", "Étage 2")
                .type("Bâtiment", "Bâtiment C")
                .type("Lieu-dit", "La Haye")
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("L’enveloppe aurait 7 lignes ; elle en accepte 6"), refused::alert);
        refused.type("Lieu-dit", "").press("Enregistrer").expect(200);
    }

    @Test
    void the_second_to_save_is_told_and_loses_nothing() {
        String name = Directory.entry(town);
        Page slow = list().follow(name + ", Agence des routes");
        list().follow(name + ", Agence des routes")
                .type("Téléphone", "02 99 65 43 21")
                .press("Enregistrer");
        Page told =
                slow.type("Ce dont elle s’occupe", "ponts").press("Enregistrer").expect(409);
        assertTrue(told.alert().contains("Quelqu’un a modifié cette fiche"), told::alert);
        assertEquals("ponts", told.typed("Ce dont elle s’occupe"));
        told.press("Enregistrer").expect(200);
    }

    @Test
    void only_the_management_keeps_the_directory() {
        assertEquals(403, town.browser(Role.COUNTER).open("/administrations").status());
        assertEquals(200, town.browser(Role.ADMIN).open("/administrations").status());
        assertEquals(
                404, town.browser(Role.MANAGER).open("/administrations/999999").status());
    }

    private Page list() {
        return town.browser(Role.MANAGER).open("/administrations").expect(200);
    }
}
