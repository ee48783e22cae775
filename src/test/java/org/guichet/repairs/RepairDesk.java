package org.guichet.repairs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;

/** A device from the counter to the shelf and back, its owner deciding. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** A device at the workshop, as the tests of this room leave, mend and hand it back. */
abstract class RepairDesk {

    static final String CALL = "M’appeler avant de réparer";
    static final String JUST_REPAIR = "Réparer sans me rappeler";
    static final String RECYCLE = "Recycler si la réparation est impossible";

    @Inject
    Town town;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    Case left(String wish) {
        return town.deviceLeft(town.resident("Propriétaire"), wish);
    }

    Case ready() {
        Case dossier = left(JUST_REPAIR);
        diagnose(dossier, "Poussière.", "").expect(200);
        finish(dossier, "réparé", "Nettoyé.").expect(200);
        return dossier;
    }

    Page diagnose(Case dossier, String words, String parts) {
        return page(dossier)
                .type("Ce qu’a l’appareil", words)
                .type("Prix des pièces", parts)
                .save("Noter le diagnostic");
    }

    Page decide(Case dossier, String decision, String way) {
        return page(dossier)
                .choose("La personne", decision)
                .choose("Elle l’a dit", way)
                .type("Ce qu’elle a dit", "Oui.")
                .save("Noter la décision de la personne");
    }

    Page finish(Case dossier, String outcome, String words) {
        return page(dossier)
                .choose("Appareil", outcome)
                .type("Ce qui a été fait", words)
                .save("Noter le résultat");
    }

    static Page handBack(Page page, String... things) {
        Page filled = page.type("Identité", "passeport");
        for (String thing : things) {
            filled.tick(thing);
        }
        return filled.save("Rendre l’appareil");
    }

    static void refused(Page page, String words) {
        page.expect(422);
        assertTrue(page.alert().contains(words), page::alert);
    }

    String state(Case dossier) {
        return page(dossier).html().select("h1 .state").text();
    }

    Page page(Case dossier) {
        return counter().open(dossier.path() + "/reparation").expect(200);
    }

    Browser counter() {
        return town.browser(Role.COUNTER);
    }
}
