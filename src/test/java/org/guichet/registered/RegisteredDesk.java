package org.guichet.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Post;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Registered letters and the labels that the mail clerk puts on them. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
abstract class RegisteredDesk {

    static final String NUMBER = "Numéro de l’étiquette de recommandé";
    static final String SCAN = "Barres de notre lettre";

    /** The next number of the roll of labels, another one for each letter of the tests. */
    private static final AtomicInteger ROLL = new AtomicInteger(10_000_000);

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

    Browser clerk() {
        return town.browser(Role.MAIL);
    }

    Letter signed(String name) {
        return Post.signed(town, town.roadReport(town.resident(name)), Post.REGISTERED_AR);
    }

    Letter posted(String name) {
        return Post.posted(town, town.roadReport(town.resident(name)), Post.REGISTERED_AR);
    }

    static String nextLabel() {
        return "2C1" + ROLL.getAndIncrement() + "77";
    }

    Page number(Letter letter, String number) {
        return clerk().open(letter.path() + "/recommande").type(NUMBER, number).press("Noter ce numéro");
    }
}
