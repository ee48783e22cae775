package org.guichet.registered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The card that comes back from a registered letter: its days, what they notify, where it is filed. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReceiptCardTest extends RegisteredDesk {

    @Test
    void the_day_of_acceptance_is_that_of_the_notification_and_the_case_counts_the_appeal_from_it() {
        Letter letter = posted("Notifiée");
        clock.travelTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        card(letter, "25/11/2026", "27/11/2026").expect(200);
        Page dossier = clerk().open(letter.dossier.path());
        assertTrue(dossier.says("27 novembre 2026 décision notifiée"), dossier::text);
        assertTrue(dossier.says("28 janvier 2027 recours au tribunal"), dossier::text);
        assertTrue(dossier.says("Dernier jour pour saisir le tribunal administratif contre cette décision"));
    }

    @ParameterizedTest
    @CsvSource({
        "25/11/2026, 24/11/2026, acceptée avant d’être présentée",
        "22/11/2026, 24/11/2026, vérifiez la date",
        "25/11/2026, 24/12/2026, à venir",
        "25/11/2026, '', Indiquez le jour de la signature"
    })
    void the_days_of_a_card_have_an_order(String presented, String received, String words) {
        Letter letter = posted("Désordre");
        clock.travelTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        Page refused = card(letter, presented, received).expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(received, refused.typed("Acceptée le"));
        assertEquals(
                0,
                LetterStep.of(letter).stream()
                        .filter(step -> step.remark.isEmpty() && step.step == LetterStep.Kind.PRESENTED)
                        .count());
    }

    @Test
    void a_card_that_comes_twice_is_noted_once_and_may_be_filed_elsewhere() {
        Letter letter = posted("Avisée");
        clock.travelTo(LocalDateTime.of(2026, 11, 30, 9, 0));
        Page page = clerk().open(letter.path() + "/recommande")
                .type("Acceptée le", "27/11/2026")
                .type("Où l’avis", "Boîte 1");
        page.press("Enregistrer").expect(200);
        page.press("Enregistrer").expect(200);
        assertEquals(1, ReceiptCard.count("letter", letter));
        clerk().open(letter.path() + "/recommande")
                .type("Où l’avis", "Boîte 2")
                .press("Enregistrer")
                .expect(200);
        assertEquals("Boîte 2", ReceiptCard.of(letter).orElseThrow().keptAt);
        assertEquals(
                2,
                LetterStep.of(letter).stream()
                        .filter(step -> step.step == LetterStep.Kind.RECEIVED || step.step == LetterStep.Kind.POSTED)
                        .count());
    }

    private Page card(Letter letter, String presented, String received) {
        return clerk().open(letter.path() + "/recommande")
                .type("Présentée le", presented)
                .type("Acceptée le", received)
                .press("Enregistrer");
    }
}
