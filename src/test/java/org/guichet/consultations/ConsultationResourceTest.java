package org.guichet.consultations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Consultations;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcing a consultation, prolonging it, and what its announcement binds the town hall to. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ConsultationResourceTest {

    private static final String COMING = "01/12/2026";

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

    @Test
    void without_a_time_it_opens_with_the_day_and_closes_at_midnight() {
        Consultation consultation = Consultations.of(town);
        Page page = show(consultation);
        assertTrue(page.title().endsWith("Ouverte"), page::title);
        assertTrue(page.says("Ouverture 2 novembre 2026 Clôture 30 novembre 2026 à minuit"), page::text);
        assertTrue(page.says("Mme Solène Le Goff") && page.says("Mairie, 1 place de la Mairie"));
        assertTrue(page.says("Aucune observation pour le moment."));
        assertTrue(town.browser(Role.COUNTER)
                .open("/consultations")
                .says(consultation.name + " 2 novembre 2026 30 novembre 2026 à minuit Ouverte 0"));
        Page edit = edit(consultation);
        assertEquals("2026-11-30", edit.typed("Clôture le"));
        assertEquals("", edit.typed("Heure de clôture"));
    }

    @Test
    void times_are_kept_as_they_were_fixed() {
        Page page = blank(COMING, "15/12/2026")
                .type("Heure d’ouverture", "9h")
                .press("Enregistrer")
                .expect(422);
        assertTrue(page.alert().contains("Cette heure n’est pas lisible"), page::alert);
        Page saved = page.type("Heure d’ouverture", "9 h 00")
                .type("Heure de clôture", "17:30")
                .press("Enregistrer")
                .expect(200);
        assertTrue(saved.title().endsWith("À venir"));
        assertTrue(saved.says("Ouverture 1er décembre 2026 à 09:00 Clôture 15 décembre 2026 à 17:30"), saved::text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Nom de la consultation | '' | Indiquez le nom
            Objet | '' | Dites en quelques mots
            Ouverture le | '' | Indiquez le jour d’ouverture
            Clôture le | '' | Indiquez le jour de clôture
            Clôture le | 31/11/2026 | Cette date n’est pas lisible
            Clôture le | 30/11/2026 | La clôture doit venir après l’ouverture
            Clôture le | 15/12/2062 | plus de deux ans
            Heure de clôture | 25:00 | Cette heure n’est pas lisible
            Lieu | '' | Indiquez où le registre peut être lu
            Lieu | 😀 | ne sait pas écrire
            """)
    void what_is_missing_or_wrong_is_asked_for_and_the_rest_stays(String field, String typed, String words) {
        Page refused = blank(COMING, "15/12/2026")
                .type(field, typed)
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals("Mme Solène Le Goff", refused.typed("Commissaire"));
    }

    @Test
    void it_closes_neither_in_the_past_nor_before_it_opens_the_same_day() {
        Page past = blank("02/11/2026", "20/11/2026").press("Enregistrer").expect(422);
        assertTrue(past.alert().contains("Cette clôture est déjà passée"), past::alert);
        Page sameDay = blank(COMING, COMING)
                .type("Heure d’ouverture", "14:00")
                .type("Heure de clôture", "12:00")
                .press("Enregistrer")
                .expect(422);
        assertTrue(sameDay.alert().contains("La clôture doit venir après l’ouverture"), sameDay::alert);
        blank(COMING, COMING).press("Enregistrer").expect(200);
    }

    @Test
    void its_observations_are_taken_with_a_procedure_made_for_them() {
        Page page = blank(COMING, "15/12/2026");
        assertEquals(3, page.html().select("#procedure option:not([value=''])").size());
        page.html().select("#procedure option[selected]").attr("value", "copie-acte-naissance");
        assertTrue(page.press("Enregistrer").expect(422).alert().contains("Choisissez avec quelle démarche"));
    }

    @Test
    void before_it_opens_everything_may_still_change() {
        Consultation consultation = Consultations.of(town, Opinions.ANTENNA, COMING, "15/12/2026");
        edit(consultation)
                .type("Ouverture le", "03/12/2026")
                .type("Clôture le", "10/12/2026")
                .choose("Démarche", town.procedure(Opinions.DATA_CENTRE).title())
                .press("Enregistrer")
                .expect(200);
        Page page = show(consultation);
        assertTrue(page.says("Ouverture 3 décembre 2026 Clôture 10 décembre 2026 à minuit"), page::text);
        assertTrue(page.says("Annoncée d’abord clôture le 15 décembre 2026 à minuit"), page::text);
    }

    @ParameterizedTest
    @CsvSource({
        "Ouverture le, 03/11/2026, son ouverture ne change plus",
        "Clôture le, 29/11/2026, 'elle peut être prolongée, pas raccourcie'",
        "Clôture le, 15/12/2026, Dites qui a décidé de prolonger"
    })
    void once_open_it_keeps_its_word(String field, String typed, String words) {
        Consultation consultation = Consultations.of(town);
        Page refused =
                edit(consultation).type(field, typed).press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertTrue(show(consultation).says("Ouverture 2 novembre 2026 Clôture 30 novembre 2026 à minuit"));
    }

    @Test
    void once_open_it_keeps_its_procedure() {
        Page refused = edit(Consultations.of(town))
                .tamper("procedure", Opinions.DATA_CENTRE)
                .press("Enregistrer")
                .expect(422);
        assertTrue(refused.alert().contains("sa démarche ne change plus"), refused::alert);
    }

    @Test
    void it_is_prolonged_even_where_the_catalogue_dropped_its_procedure() {
        Consultation consultation = Consultations.of(town);
        QuarkusTransaction.requiringNew()
                .run(() -> Consultation.update("procedureId = 'observation-retiree' where id = ?1", consultation.id));
        edit(consultation)
                .type("Clôture le", "15/12/2026")
                .type("En cas de prolongation", "Arrêté du maire du 20 novembre 2026.")
                .press("Enregistrer")
                .expect(200);
        assertTrue(show(consultation).says("Clôture 15 décembre 2026 à minuit"));
    }

    @Test
    void a_prolongation_says_who_decided_it_and_stays_in_the_history() {
        Consultation consultation = Consultations.of(town);
        edit(consultation)
                .type("Clôture le", "15/12/2026")
                .type("En cas de prolongation", "Décision du commissaire enquêteur du 20 novembre 2026.")
                .press("Enregistrer")
                .expect(200);
        Page page = show(consultation);
        assertTrue(page.says("Clôture 15 décembre 2026 à minuit"), page::text);
        assertTrue(page.says("Annoncée d’abord clôture le 30 novembre 2026 à minuit (Camille Le Officer, 23/11/2026)"));
        assertTrue(page.says("Prolongation jusqu’au 15 décembre 2026 à minuit : Décision du commissaire enquêteur"));
    }

    @Test
    void once_closed_it_changes_no_more() {
        Consultation consultation = Consultations.of(town);
        Page late = edit(consultation);
        clock.travelTo(LocalDateTime.of(2026, 12, 1, 0, 0));
        assertTrue(town.browser(Role.OFFICER)
                .open(consultation.path() + "/modifier")
                .title()
                .endsWith("Close"));
        Page refused =
                late.type("Clôture le", "31/12/2026").press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains("Cette consultation est close depuis le 30 novembre 2026 à minuit"));
        assertFalse(show(consultation).offers("Modifier ou prolonger"));
    }

    @Test
    void the_second_of_two_officers_is_told_and_keeps_what_was_typed() {
        Consultation consultation = Consultations.of(town);
        Page slow = edit(consultation);
        edit(consultation).type("Lieu", "Salle du conseil").press("Enregistrer").expect(200);
        Page told = slow.type("Lieu", "Médiathèque").press("Enregistrer").expect(409);
        assertTrue(told.alert().contains("Quelqu’un a modifié cette consultation"), told::alert);
        assertEquals("Médiathèque", told.typed("Lieu"));
        assertTrue(show(consultation).says("Salle du conseil"));
        told.press("Enregistrer").expect(200);
        assertTrue(show(consultation).says("Médiathèque"));
    }

    @Test
    void the_counter_reads_takes_observations_and_announces_nothing() {
        Consultation consultation = Consultations.of(town);
        Page page = show(consultation);
        assertTrue(page.offers("Prendre une observation") && page.offers("Imprimer le registre"));
        assertFalse(page.offers("Modifier ou prolonger"));
        town.browser(Role.COUNTER).open("/consultations/nouvelle").expect(403);
        assertEquals(
                403,
                town.browser(Role.SIGNATORY)
                        .post(
                                "/consultations",
                                Map.of("jeton", town.browser(Role.SIGNATORY).token()))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consultations/0",
                "/consultations/deux",
                "/consultations/999999999/modifier",
                "/consultations/999999999/registre.pdf"
            })
    void a_consultation_that_does_not_exist_is_a_page_with_a_way_out(String address) {
        assertTrue(town.browser(Role.MANAGER).open(address).expect(404).offers("Revenir à l’accueil"));
    }

    private Page blank(String opens, String closes) {
        return Consultations.blank(town, Opinions.ANTENNA, opens, closes);
    }

    private Page show(Consultation consultation) {
        return town.browser(Role.COUNTER).open(consultation.path()).expect(200);
    }

    private Page edit(Consultation consultation) {
        return town.browser(Role.OFFICER)
                .open(consultation.path() + "/modifier")
                .expect(200);
    }
}
