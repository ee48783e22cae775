package org.guichet.repairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A device from the counter to the shelf and back, its owner deciding. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** The way of a device from the counter to the shelf, the bench and back. */
class RepairResourceTest extends RepairDesk {

    @Test
    void a_device_left_at_the_counter_is_on_the_shelf_at_once() {
        Resident owner = town.resident("Déposante");
        Page saved = counter()
                .open("/demandes/nouvelle?canal=guichet&demarche=reparation-appareil&usager=" + owner.id)
                .choose("Appareil", "Téléphone")
                .type("Que se passe-t-il ?", "Écran noir.")
                .type("État visible au dépôt", "Vitre fendue.")
                .type("Ce qui est laissé avec l’appareil", "rien")
                .choose("Contient-il des photos", "non")
                .choose("Ce que vous voulez", CALL)
                .choose("Faut-il un code", "non")
                .tick("Oui, la personne le déclare.")
                .press("Enregistrer")
                .expect(200);
        assertTrue(saved.says("Téléphone : à examiner."), saved::text);
        Page repair = saved.follow("Suivre la réparation").expect(200);
        assertTrue(repair.says("Vitre fendue."));
        assertEquals(1, repair.html().select("input[name^=thing.]").size());
    }

    @Test
    void the_whole_way_is_told_by_the_page_the_story_and_the_letters() {
        Case dossier = left(CALL);
        assertEquals(Map.of("depot", "23 novembre 2026", "diagnostic", "", "retrait", ""), town.followUpWords(dossier));
        diagnose(dossier, "Batterie morte.", "39,90").expect(200);
        assertEquals("En attente d’accord", state(dossier));
        decide(dossier, "accepte la réparation", "par téléphone").expect(200);
        assertEquals("En réparation", state(dossier));
        finish(dossier, "réparé", "Batterie changée.").expect(200);
        assertEquals("À rendre", state(dossier));
        Page back = handBack(page(dossier), "Chargeur", "housse grise", "Ordinateur portable, Lenovo T480")
                .expect(200);
        assertTrue(back.says("Rendu le 23 novembre 2026 à Mme Éloïse Propriétaire, identité vérifiée : passeport."));
        assertEquals(
                Map.of(
                        "depot", "23 novembre 2026",
                        "diagnostic", "Batterie morte. Pièces : 39,90\u00a0€.",
                        "retrait", "23 novembre 2026"),
                town.followUpWords(dossier));
        Page story = counter().open(dossier.path());
        assertTrue(story.says("Réparation, diagnostic de Camille Le Counter. Batterie morte. Pièces : 39,90 €."));
        assertTrue(
                story.says("Réparation, le 23 novembre 2026, par téléphone, la personne accepte la réparation. Oui."));
        assertTrue(story.says("Réparation, appareil réparé. Batterie changée."));
        assertTrue(
                story.says(
                        "rendu à Mme Éloïse Propriétaire : Ordinateur portable, Lenovo T480, Chargeur, housse grise."),
                story::text);
    }

    @Test
    void an_agreement_in_advance_holds_while_there_is_nothing_to_pay() {
        Case dossier = left(JUST_REPAIR);
        diagnose(dossier, "Poussière.", "0").expect(200);
        assertEquals("En réparation", state(dossier));
        finish(dossier, "réparé", "Nettoyé.").expect(200);
    }

    @Test
    void a_refusal_sends_the_device_back_as_it_was() {
        Case dossier = left(JUST_REPAIR);
        diagnose(dossier, "Poussière.", "").expect(200);
        decide(dossier, "refuse", "au guichet").expect(200);
        assertEquals("À rendre", state(dossier));
        refused(finish(dossier, "réparé", "C’est fait."), "a refusé la réparation");
        finish(dossier, "à rendre en l’état", "Rien n’a été ouvert.").expect(200);
    }

    @Test
    void recycling_may_be_agreed_to_in_advance_but_repair_then_is_not() {
        Case dossier = left(RECYCLE);
        diagnose(dossier, "Carte mère morte.", "").expect(200);
        refused(finish(dossier, "réparé", "C’est fait."), "n’a pas encore donné son accord");
        finish(dossier, "non réparable", "Pas de pièce.").expect(200);
        assertEquals("À recycler", state(dossier));
        finish(dossier, "recyclé", "Déposé au tri.").expect(200);
    }

    @Test
    void an_owner_takes_an_untouched_device_back_at_any_time() {
        Case dossier = left(CALL);
        refused(
                handBack(page(dossier), "Ordinateur portable, Lenovo T480", "Chargeur", "housse grise"),
                "Notez d’abord ce qu’il est advenu");
        finish(dossier, "à rendre en l’état", "Repris avant examen.").expect(200);
        handBack(page(dossier), "Ordinateur portable, Lenovo T480", "Chargeur", "housse grise")
                .expect(200);
    }

    @Test
    void a_device_goes_back_to_somebody_whose_identity_was_seen() {
        Page refused = page(ready())
                .type("Rendu à", "")
                .tick("Chargeur")
                .type("S’il manque", "Le reste viendra.")
                .save("Rendre l’appareil")
                .expect(422);
        assertTrue(refused.alert().contains("Indiquez à qui"), refused::alert);
        assertTrue(refused.alert().contains("Vérifiez l’identité"), refused::alert);
        refused(
                page(ready())
                        .type("Identité", "passeport")
                        .type("S’il manque", "Tout.")
                        .save("Rendre l’appareil"),
                "Rien n’est coché");
    }

    @Test
    void the_shelf_lists_what_waits_for_what_the_oldest_first() {
        Case toLookAt = left(CALL);
        Case waiting = left(CALL);
        diagnose(waiting, "Batterie.", "20").expect(200);
        Case ready = ready();
        Case gone = ready();
        handBack(page(gone), "Ordinateur portable, Lenovo T480", "Chargeur", "housse grise")
                .expect(200);
        assertTrue(shelf("").says(number(toLookAt)));
        assertFalse(shelf("").says(number(gone)));
        assertTrue(shelf("?etape=en-attente").says(number(waiting)));
        assertFalse(shelf("?etape=en-attente").says(number(ready)));
        assertTrue(shelf("?etape=a-rendre").says(number(ready)));
        List<String> numbers =
                shelf("?etape=a-examiner").html().select("tbody .ref").eachText();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        for (String odd : List.of("?etape=nimporte", "?etape=rendu", "?page=-1", "?page=999")) {
            shelf(odd);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/depot.pdf", "/retrait.pdf", "/etiquette.pdf"})
    void a_case_of_another_kind_has_no_repair(String page) {
        assertEquals(
                404,
                counter()
                        .get(town.roadReport(null).path() + "/reparation" + page)
                        .statusCode());
    }

    @Test
    void slips_print_once_there_is_something_to_sign() {
        Case dossier = ready();
        String repair = dossier.path() + "/reparation";
        assertEquals("application/pdf", counter().get(repair + "/depot.pdf").contentType());
        assertEquals("application/pdf", counter().get(repair + "/etiquette.pdf").contentType());
        assertTrue(counter().open(repair + "/retrait.pdf").expect(422).says("pas encore rendu"));
        handBack(page(dossier), "Ordinateur portable, Lenovo T480", "Chargeur", "housse grise")
                .expect(200);
        assertEquals("application/pdf", counter().get(repair + "/retrait.pdf").contentType());
    }

    private Page shelf(String query) {
        return counter().open("/reparations" + query).expect(200);
    }

    private static String number(Case dossier) {
        return dossier.number().grouped().replace('\u00a0', ' ');
    }
}
