package org.guichet.letters;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.procedures.LetterNature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A letter from its draft to its proof, as the pages of the tests show it. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
abstract class LetterLifeDesk {

    static final LocalDate MONDAY = TravellingClock.MONDAY.toLocalDate();

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

    Case dossier() {
        return town.birthRecord(town.resident("Vivier"), Channel.COUNTER);
    }

    Letter decision(Case dossier, LetterNature nature, Sending sending) {
        Letter draft = town.letter(dossier, "Madame,\n\nVoici notre réponse.");
        QuarkusTransaction.requiringNew().run(() -> {
            Letter mine = Letter.findById(draft.id);
            mine.nature = nature;
            mine.sending = sending;
        });
        return draft;
    }

    Page manager(Letter letter) {
        return town.browser(Role.MANAGER).open(letter.path()).expect(200);
    }

    /** « done Postée »: shape and word of each stage. */
    static List<String> life(Page page) {
        return page.html().select("ol.clock li").stream()
                .map(stage -> stage.className() + " " + stage.select("b").text())
                .toList();
    }

    static Case caseOf(Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Case dossier = Case.findById(letter.dossier.id);
            dossier.department.code.length();
            return dossier;
        });
    }
}
