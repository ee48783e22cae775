package org.guichet.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What lacks in a request: asked for in rounds, come late or in time, asked for again, not needed after all. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** A case with what it needs, as the tests of its items ask, receive and remind. */
abstract class ItemsDesk {

    static final String IDENTITY = "Pièce d’identité de la personne qui demande";

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @Inject
    DataSource database;

    Case dossier;

    @BeforeEach
    void open() {
        town.open();
        dossier = town.birthRecord(town.resident("Quintin"), Channel.COUNTER);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    Page arrival(String label, String on, String way, String postmark) {
        return items().tick(label)
                .choose("Forme : " + label, "copie")
                .type("Gardée : " + label, "Dossier papier")
                .type("Venue le", on)
                .choose("Par quelle voie", way)
                .type("Cachet de la poste du", postmark);
    }

    Page items() {
        return town.browser(Role.OFFICER).open(dossier.path() + "/pieces").expect(200);
    }

    Page page() {
        return town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }

    static String state(Page page) {
        return page.html().select("h1 .state").text();
    }
}
