package org.guichet.opening;

import static org.guichet.desk.Page.plain;
import static org.guichet.desk.Requests.roadReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Letters;
import org.guichet.desk.Page;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter and its case: the one it answers, the one it joins, the one it opens. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class OpeningCasesTest extends OpeningDesk {

    @Test
    void the_bars_of_our_own_letter_scanned_first_say_all_of_its_answer() {
        Resident resident = town.resident("Quéméneur");
        Case dossier = town.birthRecord(resident, Channel.COUNTER);
        var letter = town.letter(dossier, "Madame,\n\nIl manque une pièce.");
        town.browser(Role.OFFICER)
                .open(letter.path())
                .press("Rendre définitive")
                .expect(200);
        String bars = MailEntry.<MailEntry>find(
                        "correspondent = ?1 and direction = ?2", resident.fullName(), Direction.DEPARTURE)
                .singleResult()
                .registerNumber()
                .departureCode();
        Page next = pile().type("Expéditeur", bars).press("Numéroter").expect(200);
        MailEntry entry = latest();
        assertEquals(resident.fullName(), entry.correspondent);
        assertEquals("Suite : Copie d’acte de naissance", plain(entry.subject));
        assertEquals(dossier.id, entry.dossier.id);
        assertEquals(dossier.department.id, entry.department.id);
        assertEquals("", next.chosen("department"));
        Page story = town.browser(Role.OFFICER).open(dossier.path());
        assertTrue(
                story.says("Suivi. Courrier arrivée n° " + plain(entry.label()) + ", de Mme Éloïse Quéméneur"),
                story::text);
        assertTrue(story.offers("Lire le courrier n° " + plain(entry.label())), story::text);
        assertTrue(toRead().contains(dossier.path()));
        Page read = story.follow("Lire le courrier n° " + plain(entry.label()))
                .press("J’en ai pris connaissance")
                .expect(200);
        assertTrue(read.says("Lu par"), read::text);
        assertFalse(toRead().contains(dossier.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", "last", "departure"})
    void a_letter_joins_a_case_by_its_reference_its_last_digits_or_the_number_of_our_letter(String way) {
        Case dossier = alone(() -> town.roadReport(town.resident("Jointe")));
        String typed = dossier.reference;
        if (way.equals("last")) {
            typed = dossier.reference.substring(5);
        } else if (way.equals("departure")) {
            var letter = town.letter(dossier, "Madame,\n\nVoici.");
            town.browser(Role.OFFICER)
                    .open(letter.path())
                    .press("Rendre définitive")
                    .expect(200);
            typed = MailEntry.<MailEntry>find("dossier = ?1 and direction = ?2", dossier, Direction.DEPARTURE)
                    .singleResult()
                    .label();
        }
        Letters.begin(pile(), "Syndic de l’immeuble")
                .type(JOIN, typed)
                .press("Numéroter")
                .expect(200);
        MailEntry entry = latest();
        assertEquals(dossier.id, entry.dossier.id);
        assertEquals("Syndic de l’immeuble", entry.correspondent);
        assertEquals("Demande de renseignement", entry.subject);
        assertEquals(dossier.department.id, entry.department.id, "the case’s, whatever the line of the pile said");
    }

    @Test
    void a_case_opened_at_once_bears_the_number_and_the_dates_of_its_letter_and_takes_none() {
        Resident resident = town.resident("Guivarch");
        Page desk = Letters.begin(pile(), "Mme Guivarch")
                .type("Reçu le", "2026-11-20")
                .type("Cachet de la poste", "2026-11-18")
                .choose("Suite", "Ouvrir un dossier maintenant")
                .press("Numéroter")
                .expect(200);
        MailEntry entry = latest();
        long entries = MailEntry.count();
        assertTrue(desk.says("Courrier arrivée n° " + plain(entry.label())), desk::text);
        assertEquals("Mme Guivarch", desk.typed("Nom, prénom ou téléphone"));
        Page back = roadReport(desk.type("Nom, prénom ou téléphone", "Guivarch")
                        .press("Chercher")
                        .tick("Guivarch Éloïse"))
                .tamper("receivedOn", "2026-11-23")
                .press("Enregistrer et revenir au courrier")
                .expect(200);
        assertEquals(entries, MailEntry.count());
        assertEquals(plain(entry.label()), Letters.label(back));
        assertTrue(back.says("A ouvert un dossier"), back::text);
        Case dossier = Case.<Case>find("arrival", entry.label()).singleResult();
        assertEquals(LocalDate.of(2026, 11, 20), dossier.receivedOn());
        assertEquals(LocalDate.of(2026, 11, 18), dossier.postmarkedOn);
        assertEquals(resident.id, dossier.resident.id);
        Page page = town.browser(Role.MAIL).open(dossier.path());
        assertEquals(plain(entry.label()), Letters.label(page));
        Page register = town.browser(Role.MAIL).open("/registres/arrivee");
        assertTrue(register.html().select("td.ref a").eachAttr("href").contains(dossier.path()));
    }

    @Test
    void a_letter_waits_for_its_department_until_its_case_is_opened_and_two_clerks_open_one() {
        long id = Letters.key(Letters.begin(pile(), "Mme Attendue")
                .choose("Service", "Urbanisme")
                .press("Numéroter"));
        String waiting = "/ouverture/a-traiter?service=" + latest().department.id;
        assertTrue(town.browser(Role.OFFICER).open(waiting).expect(200).says("Mme Attendue"));
        Browser mail = town.browser(Role.MAIL);
        Page first = anonymousReport(mail.open("/ouverture/" + id).follow("Ouvrir un dossier"));
        Page second = anonymousReport(
                town.browser(Role.COUNTER).open("/ouverture/" + id).follow("Ouvrir un dossier"));
        assertEquals(
                "Courrier arrivée n° " + plain(MailEntry.byId(id).orElseThrow().label()),
                plain(first.press("Enregistrer et voir le dossier")
                                .expect(200)
                                .html()
                                .select(".stamp")
                                .text())
                        .replace(" à écrire sur la feuille", ""));
        long cases = Case.count();
        Page told = second.press("Enregistrer et voir le dossier").expect(422);
        assertTrue(told.alert().contains("Un collègue a déjà mis ce courrier dans le dossier"), told::alert);
        assertEquals(cases, Case.count());
        assertFalse(town.browser(Role.OFFICER).open(waiting).says("Mme Attendue"));
        Page letter = mail.open("/demandes/nouvelle?canal=courrier&arrivee=" + id);
        assertEquals("/ouverture/" + id, letter.path(), "its case is open already");
        assertFalse(letter.offers("Ouvrir un dossier"));
        assertFalse(letter.offers(JOIN));
    }

    @Test
    void a_letter_joined_to_the_wrong_case_goes_to_the_right_one_and_both_stories_tell() {
        Case wrong = town.roadReport(null);
        Case right = town.roadReport(null);
        Page joined =
                Letters.begin(pile(), "Voisin").type(JOIN, wrong.reference).press("Numéroter");
        Page letter = joined.follow("Ce courrier");
        Page same = letter.type("Dossier", wrong.reference).press("Joindre").expect(422);
        assertTrue(same.alert().contains("déjà joint à ce dossier"), same::alert);
        Page moved = same.type("Dossier", right.reference).press("Joindre").expect(200);
        assertEquals(right.path(), moved.html().select("dd a").attr("href"));
        MailEntry entry = entryFrom("Voisin");
        assertEquals(right.id, entry.dossier.id);
        Browser officer = town.browser(Role.OFFICER);
        assertTrue(officer.open(wrong.path()).says("n’est plus dans ce dossier"));
        assertFalse(officer.open(wrong.path()).offers("Lire le courrier n° " + plain(entry.label())));
        assertTrue(officer.open(right.path()).offers("Lire le courrier n° " + plain(entry.label())));
    }

    private static Page anonymousReport(Page desk) {
        return roadReport(desk.tick("Anonyme"));
    }

    private List<String> toRead() {
        return town.browser(Role.MANAGER)
                .open("/?corbeille=courrier-a-lire")
                .html()
                .select("td.ref a")
                .eachAttr("href");
    }
}
