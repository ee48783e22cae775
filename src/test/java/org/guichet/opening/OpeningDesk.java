package org.guichet.opening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The pile of the morning and the letters that came with it, as the tests of this room open them. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
abstract class OpeningDesk {

    static final String JOIN = "Joindre à un dossier";

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

    Page pile() {
        return town.browser(Role.MAIL).open("/ouverture").expect(200);
    }

    /** The page of a letter that came. */
    Page letter(long id) {
        return town.browser(Role.MAIL).open("/ouverture/" + id).expect(200);
    }

    static MailEntry latest() {
        return MailEntry.<MailEntry>find("direction = ?1 order by id desc", Direction.ARRIVAL)
                .firstResult();
    }

    static MailEntry entryFrom(String correspondent) {
        return MailEntry.<MailEntry>find("correspondent", correspondent).singleResult();
    }

    /** A case whose last digits mean no other, whatever years other tests went to. */
    static Case alone(Supplier<Case> opening) {
        Case dossier = opening.get();
        return lastDigitsMean(dossier) == 1 ? dossier : alone(opening);
    }

    private static int lastDigitsMean(Case dossier) {
        return QuarkusTransaction.requiringNew().call(() -> Case.findByLastDigits(dossier.reference.substring(5))
                .size());
    }
}
