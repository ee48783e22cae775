package org.guichet.commune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CommuneResourceTest {

    @Inject
    Town town;

    @Test
    void new_hours_are_kept() {
        Page page = commune()
                .type("Heures d’ouverture", "le mardi, 14 h – 17 h")
                .press("Enregistrer")
                .expect(200);
        assertEquals("le mardi, 14 h – 17 h", page.typed("Heures d’ouverture"));
        page.type("Heures d’ouverture", "lundi au vendredi, 9 h – 12 h")
                .press("Enregistrer")
                .expect(200);
    }

    @Test
    void a_wrong_code_is_refused_and_changes_nothing() {
        Page refused = commune()
                .type("Nom de la commune", "Autreville")
                .type("Code INSEE", "cinq")
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("cinq chiffres"), refused::alert);
        assertEquals("Autreville", refused.typed("Nom de la commune"));
        assertEquals("Saint-Aubin", commune().typed("Nom de la commune"));
    }

    @Test
    void a_department_has_hours_and_a_telephone_of_its_own() {
        Page list = town.browser(Role.ADMIN)
                .open("/services")
                .follow("Accueil")
                .type("Téléphone", "02.99.00.00.17")
                .press("Enregistrer")
                .expect(200);
        assertTrue(list.says("02 99 00 00 17"));
    }

    @Test
    void a_department_without_an_address_is_refused() {
        Page page = town.browser(Role.ADMIN).open("/services").follow("Accueil");
        for (String label : new String[] {"Numéro et rue", "Code postal", "Commune"}) {
            page.type(label, "");
        }
        Page refused = page.press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains("la loi veut qu’elle figure"), refused::alert);
    }

    private Page commune() {
        return town.browser(Role.ADMIN).open("/commune").expect(200);
    }
}
