package org.guichet.intake;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.junit.jupiter.api.AfterEach;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** A request taken down at the desk, as the tests of this room type it. */
abstract class IntakeDesk {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    Browser counter() {
        return town.browser(Role.COUNTER);
    }
}
