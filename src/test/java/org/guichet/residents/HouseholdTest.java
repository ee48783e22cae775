package org.guichet.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
import org.guichet.contact.PostalAddress;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class HouseholdTest {

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void who_lives_behind_the_same_door_or_answers_the_same_telephone_is_shown_with_the_person() {
        Resident gwenn = living("Foyer-Premier", "7 venelle du Foyer", "+33639980711");
        living("Foyer-Second", "7 Venelle du  FOYER", "+33639980712");
        living("Foyer-Ailleurs", "8 venelle du Foyer", "+33639980711");
        living("Foyer-Voisin", "9 venelle du Foyer", "+33639980713");
        Page sheet = sheet(gwenn);
        assertTrue(sheet.says("À la même adresse : Foyer-Second Éloïse"), sheet::text);
        assertTrue(sheet.says("Au même téléphone : Foyer-Ailleurs Éloïse"), sheet::text);
        assertFalse(sheet.says("Foyer-Voisin"));
    }

    @Test
    void a_new_person_of_the_household_begins_with_its_address_and_telephone() {
        Resident gwenn = living("Foyer-Parent", "1 passage du Foyer", "+33639980721");
        Page intake = sheet(gwenn).follow("Nouvelle personne du même foyer").expect(200);
        assertEquals("1 passage du Foyer", intake.typed("Numéro et rue"));
        assertEquals("35120", intake.typed("Code postal"));
        assertEquals("06 39 98 07 21", intake.typed("Téléphone"));
        assertEquals("", intake.typed("Nom, ou nom de l’organisme"));
    }

    @Test
    void those_who_are_ticked_move_together_and_the_others_stay() {
        Resident first = living("Déménage-Un", "3 cour du Foyer", "+33639980731");
        Resident second = living("Déménage-Deux", "3 cour du Foyer", "+33639980732");
        Resident third = living("Déménage-Trois", "3 cour du Foyer", "+33639980733");
        edit(first)
                .type("Numéro et rue", "44 cour du Foyer")
                .tick("Déménage-Deux Éloïse")
                .press("Enregistrer")
                .expect(200);
        assertEquals("44 cour du Foyer", street(first));
        assertEquals("44 cour du Foyer", street(second));
        assertEquals("3 cour du Foyer", street(third));
    }

    @Test
    void a_name_that_leaves_the_new_address_no_room_stays_and_nobody_moves() {
        Resident first = living("Étroit-Un", "5 cour du Foyer", "+33639980741");
        Resident second =
                living("Étroit de La Rochefoucauld-Montbazon d’Hauteville", "5 cour du Foyer", "+33639980742");
        Page refused = edit(first)
                .type("Appartement, étage, chez…", "Appartement 3")
                .type("Bâtiment, résidence", "Bâtiment C")
                .type("Numéro et rue", "6 cour du Foyer")
                .type("Lieu-dit, boîte postale", "Le Bourg")
                .tick("Étroit de La Rochefoucauld-Montbazon d’Hauteville Éloïse")
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("Changez cette adresse sur sa propre fiche"), refused::alert);
        assertEquals("5 cour du Foyer", street(first));
        assertEquals("5 cour du Foyer", street(second));
    }

    private Resident living(String lastName, String street, String phone) {
        Resident resident = town.resident(lastName, phone);
        QuarkusTransaction.requiringNew()
                .run(() -> Resident.<Resident>findById(resident.id).address =
                        new PostalAddress(null, null, street, null, "35120", "Saint-Aubin", null));
        return resident;
    }

    private Page sheet(Resident resident) {
        return town.browser(Role.COUNTER).open("/usagers/" + resident.id).expect(200);
    }

    private Page edit(Resident resident) {
        return town.browser(Role.COUNTER).open("/usagers/" + resident.id + "/modifier");
    }

    private static String street(Resident resident) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Resident.<Resident>findById(resident.id).address.street());
    }
}
