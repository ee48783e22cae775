package org.guichet.safeguard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** A person's place in the register: consent, contacts, yearly confirmation, leaving. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** People on the register of vulnerable people, as the tests of this room list them. */
abstract class InscriptionDesk {

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    static String words(byte[] pdf) {
        try {
            return String.join("\n", PdfReader.pages(pdf));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Case asked(String lastName) {
        return town.vulnerablePerson(town.resident(lastName));
    }

    Case listed(String lastName) {
        Case dossier = asked(lastName);
        consent(page(dossier))
                .type("Contact 1, nom", "Anne Le Goff")
                .type("Contact 1, téléphone", "06 39 98 00 12")
                .type("Ce qu’il faut savoir", "Respirateur électrique.")
                .press("Inscrire")
                .expect(200);
        return dossier;
    }

    static Page consent(Page page) {
        return page.type("Accord donné le", "20/11/2026")
                .choose("Comment", "par téléphone")
                .choose("Par qui", "la personne elle-même");
    }

    Page page(Case dossier) {
        return holder().open(dossier.path() + "/registre").expect(200);
    }

    Browser holder() {
        return town.browser(Role.SAFEGUARD);
    }
}
