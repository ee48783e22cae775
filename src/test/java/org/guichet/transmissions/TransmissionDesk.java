package org.guichet.transmissions;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Directory;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A request that is not ours, from the desk to the administration in charge. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** A case to pass on and an administration to pass it to. */
abstract class TransmissionDesk {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @Inject
    DataSource database;

    String administration;
    Case dossier;

    @BeforeEach
    void open() {
        town.open();
        administration = Directory.entry(town);
        dossier = town.roadReport(town.resident("Passante"));
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    Page blank() {
        return show().choose("Administration compétente", administration);
    }

    Page show() {
        return town.browser(Role.COUNTER).open(dossier.path() + "/transmission").expect(200);
    }

    Page officer(String below) {
        return town.browser(Role.OFFICER).open(dossier.path() + below).expect(200);
    }

    Page page() {
        return officer("");
    }

    byte[] pdf(Page sent) {
        String path = sent.html().select("a[href$=.pdf]").attr("href");
        return town.browser(Role.COUNTER).get(path).asByteArray();
    }

    static String state(Page page) {
        return page.html().select("h1 .state").text();
    }
}
