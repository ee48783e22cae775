package org.guichet.consultations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** How an observation reaches its register, and what the register says of it. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** Observations for a public enquiry, as the tests of this room bring them. */
abstract class ObservationDesk {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @Inject
    ObservationCompanion companion;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    /** What is answered to somebody who sends the number of a register that the page does not offer. */
    String tampered(Case dossier, Consultation register) {
        Browser browser = town.browser(Role.OFFICER);
        Response answer = browser.post(
                dossier.path() + "/observation", Map.of("jeton", browser.token(), "consultation", register.id));
        assertEquals(422, answer.statusCode());
        return answer.asString();
    }

    Page caseOf(Case dossier) {
        return town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }

    /** The register on paper, its lines joined. */
    String paper(Consultation consultation) throws IOException {
        byte[] pdf = town.browser(Role.OFFICER)
                .get(consultation.path() + "/registre.pdf")
                .asByteArray();
        return String.join(" ", PdfReader.pages(pdf)).replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
