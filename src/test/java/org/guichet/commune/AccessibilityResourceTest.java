package org.guichet.commune;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AccessibilityResourceTest {

    @Inject
    Town town;

    /** What the decree n° 2019-768 asks: the state, what is not accessible, whom to tell, and the Défenseur des droits. */
    @Test
    void anybody_reads_the_statement_with_a_way_to_say_what_does_not_work() {
        town.open();
        String statement = Browser.stranger()
                .open("/connexion")
                .follow("Accessibilité : non conforme")
                .text();
        for (String asked :
                new String[] {"Non conforme", "RGAA", "1 place de la Mairie", "02 99 00 00 00", "Défenseur des droits"
                }) {
            assertTrue(statement.contains(asked), asked);
        }
    }
}
