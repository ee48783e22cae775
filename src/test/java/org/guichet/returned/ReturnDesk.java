package org.guichet.returned;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
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

/** Letters that came back, as the mail clerk notes them. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
abstract class ReturnDesk {

    static final String SCAN = "Barres de notre lettre";
    static final String NOTE = "Noter ce retour";
    static final String GOOD = "L’adresse est bonne";
    static final String ASKS =
            "que quelqu’un confirme l’adresse : la dernière lettre qui y est partie est revenue le 25 novembre 2026 (destinataire inconnu à l’adresse)";

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

    Browser manager() {
        return town.browser(Role.MANAGER);
    }

    void twoDaysLater() {
        clock.travelTo(LocalDateTime.of(2026, 11, 25, 9, 0));
    }

    Letter post(String name) {
        return Post.posted(town, town.roadReport(town.resident(name)), "Lettre simple");
    }

    Letter registered(String name) {
        return Post.posted(town, town.roadReport(town.resident(name)), Post.REGISTERED_AR);
    }

    void note(Letter letter, String reason) {
        note(letter, reason, clerk());
    }

    void note(Letter letter, String reason, Browser by) {
        by.open("/retours?lettre=" + letter.code()).tick(reason).press(NOTE).expect(200);
    }

    static long story(Page page, String words) {
        return page.html().select("ol.story li").eachText().stream()
                .filter(line -> line.contains(words))
                .count();
    }
}
