package org.guichet.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call that was promised is made, replaced by a letter, or given up with a reason; every attempt is told. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CallbackResourceTest {

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
    void a_call_is_promised_from_a_case_within_two_working_days() {
        town.browser(Role.MANAGER)
                .open("/engagements")
                .type("Rappeler une personne", "2 jours ouvrés")
                .press("Enregistrer")
                .expect(200);
        Case dossier = town.roadReport(town.resident("Rappel"));
        Page page =
                operator().open(dossier.path()).follow("Promettre un rappel").expect(200);
        assertEquals("2026-11-25", page.typed("Promis au plus tard le"));
        Page promised = page.type("À quel sujet", "Le trou de la rue")
                .press("Promettre ce rappel")
                .expect(200);
        assertTrue(promised.says("06 39 98 00 12"));
        assertTrue(promised.says("mercredi 25 novembre 2026"), promised::text);
        assertTrue(operator().open(dossier.path()).says("Rappel promis au 06 39 98 00 12"));
    }

    @Test
    void somebody_unknown_is_called_by_name_and_number() {
        Page promised =
                unknown("Une dame du Tertre").press("Promettre ce rappel").expect(200);
        assertTrue(promised.says("Une dame du Tertre"));
        assertTrue(operator().open("/rappels").says("Une dame du Tertre"));
    }

    @Test
    void tries_are_counted_until_somebody_speaks() {
        Case dossier = town.roadReport(town.resident("Essais"));
        Page call = promise(dossier);
        Page tried = call.press("Pas de réponse").expect(200);
        assertTrue(tried.says("1. Pas de réponse."));
        Page spoken = tried.type("Ce qui s’est dit", "Elle passera jeudi.")
                .press("J’ai parlé à la personne")
                .expect(200);
        assertTrue(spoken.says("2. Parlé à la personne. Elle passera jeudi."));
        assertFalse(spoken.offers("Pas de réponse"));
        Page told = operator().open(dossier.path());
        assertTrue(told.says("Appel passé. Pas de réponse, essai n° 1."), told::text);
        assertTrue(told.says("Appel passé. Elle passera jeudi."), told::text);
    }

    @Test
    void a_letter_replaces_the_call_and_is_offered_at_once() {
        Case dossier = town.birthRecord(town.resident("Lettre"), org.guichet.cases.Channel.PHONE);
        Page call = town.browser(Role.OFFICER).open(promise(dossier).path());
        Page letters = call.press("Remplacer par une lettre").expect(200);
        assertTrue(letters.path().contains("/courriers/nouveau"), letters::path);
    }

    @ParameterizedTest
    @CsvSource({"J’ai parlé à la personne, ce qui s’est dit", "Ne plus rappeler, pourquoi on ne rappellera pas"})
    void speaking_and_giving_up_need_words(String button, String words) {
        Page refused =
                promise(town.roadReport(town.resident("Mots"))).press(button).expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
    }

    @ParameterizedTest
    @CsvSource({
        "Téléphone, '', Sans numéro",
        "Téléphone, 12, numéro",
        "Promis au plus tard le, 22/11/2026, déjà passé",
        "Promis au plus tard le, 31/02/2027, pas lisible",
        "Promis au plus tard le, 01/12/2027, plus d’un an",
        "À quel sujet, '', à quel sujet",
        "Qui rappeler, '', qui il faut rappeler"
    })
    void what_cannot_be_promised_is_refused_with_everything_typed(String label, String typed, String words) {
        Page refused = unknown("Quelqu’un")
                .type(label, typed)
                .press("Promettre ce rappel")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
    }

    @Test
    void the_second_of_two_agents_is_told_who_called() {
        Page call = promise(town.roadReport(town.resident("Deux")));
        Page other = town.browser(Role.COUNTER).open(call.path());
        call.press("Message laissé").expect(200);
        Page told =
                other.type("Ce qui s’est dit", "Rien.").press("Pas de réponse").expect(409);
        assertTrue(told.alert().contains("Camille Le Phone : Message laissé"), told::alert);
        assertEquals("Rien.", told.typed("Ce qui s’est dit"));
    }

    @Test
    void pressed_twice_it_is_promised_once() {
        Page page = unknown("Double");
        String first = page.press("Promettre ce rappel").path();
        assertEquals(first, page.press("Promettre ce rappel").path().replaceFirst("\\?.*", ""));
    }

    @Test
    void a_call_about_a_discreet_case_is_as_discreet() {
        Case dossier = town.vulnerablePerson(town.resident("Secrète"));
        Page call = town.browser(Role.MANAGER)
                .open("/rappels/nouveau?dossier=" + dossier.reference)
                .type("À quel sujet", "Sujet caché")
                .press("Promettre ce rappel")
                .expect(200);
        assertFalse(operator().open("/rappels").says("Sujet caché"));
        operator().open(call.path()).expect(403);
        operator().open("/rappels/nouveau?dossier=" + dossier.reference).expect(403);
    }

    @Test
    void late_calls_come_first_on_screen_and_on_paper() throws Exception {
        unknown("Madame En Retard").press("Promettre ce rappel");
        clock.travelTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        Page list = operator().open("/rappels").expect(200);
        assertTrue(list.html().select("tbody tr").first().text().contains("en retard"), list::text);
        byte[] pdf = operator().get("/rappels.pdf").asByteArray();
        VeraPdf.assertConformant(Map.of("rappels", pdf));
        assertTrue(words(pdf).contains("Madame En Retard") && words(pdf).contains("(en retard)"), words(pdf));
    }

    @Test
    void a_call_that_does_not_exist_is_not_found() {
        operator().open("/rappels/999999999").expect(404);
        operator().open("/rappels/nouveau?usager=x").expect(404);
    }

    private Browser operator() {
        return town.browser(Role.PHONE);
    }

    private Page promise(Case dossier) {
        return operator()
                .open("/rappels/nouveau?dossier=" + dossier.reference)
                .press("Promettre ce rappel")
                .expect(200);
    }

    private Page unknown(String name) {
        return operator()
                .open("/rappels/nouveau")
                .expect(200)
                .type("Qui rappeler", name)
                .type("Téléphone", "02 61 91 00 01")
                .type("À quel sujet", "Une question")
                .choose("Service qui rappelle", "Accueil");
    }

    private static String words(byte[] pdf) throws IOException {
        return String.join(" ", PdfReader.pages(pdf)).replaceAll("\\s+", " ");
    }
}
