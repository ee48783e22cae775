package org.guichet.consultations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDateTime;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Consultations;
import org.guichet.desk.Page;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an observation reaches its register, and what the register says of it. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** An observation goes into its register, late or not, with or without a name. */
class ObservationTest extends ObservationDesk {

    @Test
    void taken_from_the_page_of_its_consultation_it_is_at_once_in_its_register() {
        Consultation consultation = Opinions.announced(town, clock, 2041);
        Resident resident = town.resident("Kervella");
        Page intake = town.browser(Role.COUNTER).open(consultation.path()).follow("Prendre une observation");
        String door = intake.path() + "&usager=" + resident.id;
        Page saved = town.browser(Role.COUNTER)
                .open(door)
                .type("Antenne dont", "Pylône de la Croix-Blanche")
                .type("Numéro et rue, ou repère", "La Croix-Blanche")
                .type("Observation", "Trop près de l’école.\nQui mesure ?")
                .choose("Souhaite une réunion", "oui")
                .choose("Ne pas imprimer", "non")
                .press("Enregistrer")
                .expect(200);
        String aside = saved.html().select("aside").text().replace('\u00a0', ' ');
        assertTrue(aside.contains(consultation.name + " Observation n° 1."), aside);
        assertTrue(saved.says("Suivi. Observation n° 1 au registre « %s ».".formatted(consultation.name)), saved::text);
        Page register = saved.follow("Voir le registre");
        assertTrue(register.says("Mme Éloïse Kervella Trop près de l’école. Qui mesure ?"), register::text);
        assertTrue(register.says("Souhaite une réunion d’information : oui"), register::text);
        assertTrue(register.says("23/11/2041 10:42 au guichet"), register::text);
    }

    @Test
    void between_two_registers_an_agent_chooses() {
        Consultation first = Opinions.announced(town, clock, 2042);
        Consultation second = Opinions.announced(town, clock, 2042);
        Case dossier = Opinions.of(town, town.resident("Hésitante"), "Je suis contre.");
        Page page = caseOf(dossier);
        assertTrue(page.says("À rattacher."));
        assertTrue(town.browser(Role.PHONE)
                .open("/consultations")
                .says("Dossier %s, reçu le 23 novembre 2042"
                        .formatted(dossier.number().grouped().replace('\u00a0', ' '))));
        Page choice = page.follow("Choisir le registre");
        assertTrue(choice.says("Je suis contre. Antenne dont il s’agit : Pylône de la Croix-Blanche"), choice::text);
        assertTrue(choice.press("Porter au registre").expect(422).says("Choisissez un registre de la liste."));
        choice.choose("Registre", second.name).press("Porter au registre").expect(200);
        assertTrue(caseOf(dossier).says(second.name + " Observation n° 1."));
        assertEquals(0, Observation.count("consultation", first));
        assertFalse(town.browser(Role.PHONE).open("/consultations").says("reçu le 23 novembre 2042"));
    }

    @Test
    void where_no_register_was_open_yet_it_waits_and_goes_to_none_that_opened_later() {
        Consultation later = Opinions.announced(town, clock, 2043);
        clock.travelTo(LocalDateTime.of(2021, 11, 1, 23, 59));
        Case dossier = Opinions.of(town, town.resident("Pressée"), "Avant l’heure.");
        assertTrue(caseOf(dossier).says("À rattacher."));
        assertTrue(caseOf(dossier)
                .follow("Choisir le registre")
                .says("Aucun registre de cette démarche n’était ouvert quand cette observation a été reçue."));
        assertTrue(tampered(dossier, later).contains("avant l’ouverture du registre, le 2 novembre 2043"));
        assertEquals(0, Observation.count("consultation", later));
    }

    @ParameterizedTest
    @CsvSource({
        "2044, '', 2044-11-30T23:59, false",
        "2045, '', 2045-12-01T00:00, true",
        "2046, 17:00, 2046-11-30T17:00, false",
        "2047, 17:00, 2047-11-30T17:01, true",
        "2048, '', 2048-12-30T12:00, true"
    })
    void what_comes_after_closing_is_marked_by_rule(int year, String time, LocalDateTime received, boolean late)
            throws IOException {
        clock.travelTo(LocalDateTime.of(year, 11, 23, 10, 42));
        Consultations.blank(town, Opinions.ANTENNA, "02/11/" + year, "30/11/" + year)
                .type("Heure de clôture", time)
                .press("Enregistrer")
                .expect(200);
        clock.travelTo(received);
        Case dossier = Opinions.of(town, null, "Voilà.");
        Observation line = Opinions.line(dossier);
        assertEquals(late, line.late);
        assertEquals(late, caseOf(dossier).says("Hors délai : clôture le"));
        Consultation consultation = Consultation.byId(line.consultation.id).orElseThrow();
        assertEquals(late, town.browser(Role.OFFICER).open(consultation.path()).says("Hors délai : reçue après"));
        assertEquals(late, paper(consultation).contains("Hors délai : reçue après la clôture."));
        assertTrue(paper(consultation).contains(late ? "dont 1 hors délai" : "dont aucune hors délai"));
    }

    @Test
    void a_month_after_closing_nothing_goes_to_the_register_by_itself() {
        Consultation consultation = Opinions.announced(town, clock, 2049);
        clock.travelTo(LocalDateTime.of(2049, 12, 31, 9, 0));
        Case dossier = Opinions.of(town, null, "Très en retard.");
        assertTrue(caseOf(dossier).says("À rattacher."));
        Page chosen = caseOf(dossier)
                .follow("Choisir le registre")
                .choose("Registre", consultation.name)
                .press("Porter au registre")
                .expect(200);
        assertTrue(chosen.says("Hors délai : clôture le 30 novembre 2049 à minuit."), chosen::text);
    }

    @Test
    void a_postmark_is_written_beside_and_does_not_make_a_letter_come_in_time() throws IOException {
        Consultation consultation = Opinions.announced(town, clock, 2050);
        clock.travelTo(LocalDateTime.of(2050, 12, 2, 9, 0));
        town.browser(Role.MAIL)
                .open("/demandes/nouvelle?canal=courrier&demarche=" + Opinions.ANTENNA)
                .tick("Anonyme")
                .type("Antenne dont", "Pylône")
                .type("Numéro et rue, ou repère", "La Croix-Blanche")
                .type("Observation", "Postée à temps.")
                .choose("Souhaite une réunion", "non")
                .choose("Ne pas imprimer", "non")
                .type("Cachet de la poste", "29/11/2050")
                .press("Enregistrer et voir le numéro")
                .expect(200);
        Page register = town.browser(Role.OFFICER).open(consultation.path());
        assertTrue(
                register.says("anonyme Hors délai : reçue après la clôture. Cachet de la poste du 29 novembre 2050."),
                register::text);
        assertTrue(paper(consultation).contains("Cachet de la poste du 29 novembre 2050."));
    }

    @Test
    void who_asks_for_it_has_no_name_in_the_register_and_one_in_the_case() throws IOException {
        Consultation consultation = Opinions.announced(town, clock, 2051);
        Case dossier = Opinions.of(town, town.resident("Discrétion"), "Sans mon nom.", "oui", Channel.PHONE);
        assertTrue(caseOf(dossier).says("Mme Éloïse Discrétion"));
        assertTrue(caseOf(dossier).says("Observation n° 1, sans nom au registre."));
        Page register = town.browser(Role.MANAGER).open(consultation.path());
        assertTrue(register.says("par téléphone anonyme Sans mon nom."), register::text);
        assertFalse(register.says("Discrétion") || paper(consultation).contains("Discrétion"));
        assertEquals("", Opinions.line(dossier).name);
    }

    @Test
    void letters_say_the_register_the_number_and_the_closing() {
        Consultation consultation = Opinions.announced(town, clock, 2053);
        Case dossier = Opinions.of(town, town.resident("Lectrice"), "J’écris.");
        String text = town.browser(Role.OFFICER)
                .open(dossier.path() + "/courriers/nouveau")
                .tick("L’observation est au registre")
                .press("Écrire cette lettre")
                .expect(200)
                .typed("Texte");
        assertTrue(
                text.contains("inscrite au registre sous le numéro 1.** Elle concerne : " + consultation.name), text);
        assertTrue(text.contains("recueillies jusqu’au 30 novembre 2053 à minuit."), text);
    }
}
