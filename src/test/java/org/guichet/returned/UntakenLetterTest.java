package org.guichet.returned;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.letters.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that was presented and not taken: what it proves, and what it does not. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class UntakenLetterTest extends ReturnDesk {

    @Test
    void a_registered_letter_that_is_refused_notifies_on_the_day_it_was_presented_and_doubts_no_address() {
        Letter letter = registered("Refusante");
        twoDaysLater();
        Page form = clerk().open("/retours?lettre=" + letter.code())
                .tick("Pli refusé")
                .type("Présentée par le facteur le", "24/11/2026")
                .press(NOTE)
                .expect(200);
        assertTrue(form.says("pli refusé par le destinataire"), form::text);
        Page dossier = manager().open(letter.dossier.path());
        assertTrue(dossier.says("24 novembre 2026 décision notifiée"), dossier::text);
        assertTrue(dossier.says("25 janvier 2027 recours au tribunal"), dossier::text);
        assertFalse(dossier.says("adresse à vérifier"), dossier::text);
    }

    @Test
    void one_that_nobody_claims_notifies_too_and_without_the_day_of_presentation_nothing_is_proved() {
        Letter letter = registered("Absente");
        twoDaysLater();
        clerk().open("/retours?lettre=" + letter.code())
                .tick("Pli avisé")
                .type("Présentée par le facteur le", "24/11/2026")
                .press(NOTE)
                .expect(200);
        assertTrue(manager().open(letter.dossier.path()).says("24 novembre 2026 décision notifiée"));
        assertTrue(clerk().open("/recommandes?etat=finis").says("pli avisé et non réclamé le 25/11/2026"));
        Letter other = registered("Absenteaussi");
        note(other, "Pli avisé");
        assertFalse(manager().open(other.dossier.path()).says("décision notifiée"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pli refusé", "Pli avisé"})
    void a_simple_letter_that_is_not_taken_proves_nothing_and_doubts_no_address(String reason) {
        Letter letter = post("Simple");
        note(letter, reason);
        Page dossier = manager().open(letter.dossier.path());
        assertFalse(dossier.says("décision notifiée") || dossier.says("adresse à vérifier"), dossier::text);
    }
}
