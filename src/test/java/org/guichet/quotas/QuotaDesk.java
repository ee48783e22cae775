package org.guichet.quotas;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;

/** From « Zone à choisir » to a decision that counts, and to its withdrawal. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** Cases of change of use in zones with quotas, as the tests of this room decide them. */
abstract class QuotaDesk {

    @Inject
    Town town;

    @Inject
    QuotaCompanion companion;

    @BeforeEach
    void open() {
        town.open();
    }
}
