package org.guichet.intake;

import static org.guichet.desk.Requests.roadReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** What is refused at the desk, in words, with everything typed kept. */
class IntakeRefusalsTest extends IntakeDesk {

    @ParameterizedTest
    @CsvSource({"24/11/2026, après nous", "01/11/2025, plus d’un an", "31/02/2026, pas lisible"})
    void a_first_reception_that_cannot_be_is_refused(String day, String words) {
        Page refused = roadReport(counter().open("/demandes/nouvelle?canal=guichet"))
                .tick("Anonyme")
                .type("Elle l’avait reçue le", day)
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Reçu en mairie le | 24/11/2026 | dans l’avenir
            Reçu en mairie le | 31/02/2026 | pas lisible
            Reçu en mairie le | 01/01/1999 | plus de cinq ans
            À                 | midi       | pas lisible
            Numéro et rue, ou repère | ''         | nécessaire
            Numéro et rue, ou repère | عمر        | ne sait pas écrire
            Numéro et rue, ou repère | trou 😀    | ne sait pas écrire : 😀
            """)
    void nonsense_is_refused_in_words_and_kept_as_typed(String label, String typed, String words) {
        long before = Case.count();
        Page refused = roadReport(counter().open("/demandes/nouvelle?canal=guichet"))
                .tick("Anonyme")
                .type(label, typed)
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
        assertEquals(before, Case.count());
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused_in_words() {
        Page refused = roadReport(counter().open("/demandes/nouvelle?canal=guichet"))
                .tick("Nouvelle personne")
                .type("Nom, ou nom", "x".repeat(10_000))
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("Raccourcissez-le"), refused::alert);
        assertEquals(10_000, refused.typed("Nom, ou nom").length());
    }

    @Test
    void a_postmark_after_the_reception_is_refused() {
        Page refused = roadReport(counter().open("/demandes/nouvelle?canal=courrier"))
                .tick("Anonyme")
                .type("Cachet de la poste", "23/11/2026")
                .type("Reçu en mairie le", "20/11/2026")
                .press("Enregistrer et voir le numéro")
                .expect(422);
        assertTrue(refused.alert().contains("postérieur à la réception"));
    }

    @ParameterizedTest
    @CsvSource({"canal, fax, trois entrées", "demarche, inconnue, Choisissez la démarche", "cle, zzz, modifiée en route"
    })
    void a_tampered_page_is_refused_in_words(String field, String value, String words) {
        Page refused = roadReport(counter().open("/demandes/nouvelle?canal=guichet"))
                .tick("Anonyme")
                .tamper(field, value);
        refused.html().select("option[selected]").forEach(option -> {
            if (field.equals("demarche")) option.attr("value", value);
        });
        assertTrue(refused.press("Enregistrer").expect(422).says(words));
    }

    @Test
    void an_unknown_channel_in_the_address_is_answered_in_words() {
        assertTrue(counter().open("/demandes/nouvelle?canal=fax").expect(422).says("guichet, téléphone ou courrier"));
        assertTrue(counter().open("/demandes/nouvelle").expect(422).says("guichet, téléphone ou courrier"));
    }

    @Test
    void a_session_that_ended_meanwhile_loses_nothing() {
        Browser browser = Browser.loggedIn(Town.login(Role.COUNTER), Town.PASSWORD);
        Page page = roadReport(browser.open("/demandes/nouvelle?canal=guichet")).tick("Anonyme");
        browser.forgetSession();
        Page expired = page.press("Enregistrer").expect(401);
        assertTrue(expired.says("Rien n’est perdu"));
        browser.open("/connexion")
                .type("Identifiant", Town.login(Role.COUNTER))
                .type("Mot de passe", Town.PASSWORD)
                .press("Entrer");
        assertTrue(expired.press("Envoyer ma saisie").expect(200).says("Une plaque d’égout bouge."));
    }
}
