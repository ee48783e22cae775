package org.guichet.mail;

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
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CorrectionResourceTest {

    private static final String SAVE = "Inscrire la rectification";

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
    void a_line_is_corrected_by_a_later_one_and_each_leads_to_the_other() throws IOException {
        MailEntry wrong = arrival(2061, "Faux");
        Page form = clerk().open(path(wrong)).expect(200);
        assertEquals("Mme Éloïse Faux", form.typed("Correspondant"));
        assertEquals("2061-03-01", form.typed("Reçu le"));
        Page register = form.type("Correspondant", "Mme Éloïse Juste")
                .choose("Nature", "Recommandé avec avis")
                .type("Pourquoi", "Nom mal lu.")
                .press(SAVE)
                .expect(200);
        assertTrue(register.says("Mme Éloïse Juste"), register::text);
        assertTrue(register.says("rectifie le n° 1 : Nom mal lu."), register::text);
        Page mended = register.follow("n° 1").expect(200);
        assertTrue(mended.says("Mme Éloïse Faux"), mended::text);
        assertEquals(1, mended.html().select("tr.mended").size());
        assertTrue(mended.follow("n° 2").says("Mme Éloïse Juste"));
        MailEntry entry = MailEntry.find(Direction.ARRIVAL, 2061, 2).orElseThrow();
        assertEquals(Nature.REGISTERED_AR, entry.nature);
        assertEquals(
                "2061\u00a0/\u00a01", MailEntry.<MailEntry>findById(wrong.id).label());
        String paper = String.join(
                        "\n",
                        PdfReader.pages(
                                clerk().get("/registres/arrivee.pdf?annee=2061").asByteArray()))
                .replace('\u00a0', ' ')
                .replace("\n", " ");
        assertTrue(paper.contains("rectifiée par le n° 2"), paper);
        assertTrue(paper.contains("rectifie le n° 1 : Nom mal lu."), paper);
        assertTrue(paper.contains("2 lignes, du n° 1 au n° 2, dont 1 rectifiée depuis"), paper);
    }

    @Test
    void a_correction_that_is_wrong_too_is_corrected_again_from_what_it_said() {
        MailEntry wrong = arrival(2062, "Faux");
        correct(path(wrong), "Mme Éloïse Fausse", "Nom mal lu.").expect(200);
        MailEntry second = MailEntry.find(Direction.ARRIVAL, 2062, 2).orElseThrow();
        Page again = clerk().open(path(second)).expect(200);
        assertTrue(again.title().startsWith("Rectifier la ligne n° 2062 / 1"), again.title());
        assertEquals("Mme Éloïse Fausse", again.typed("Correspondant"));
        assertTrue(again.says("déjà rectifiée par le n° 2062 / 2"), again::text);
        Page register = correct(path(second), "Mme Éloïse Juste", "Encore mal lu.");
        assertTrue(register.says("rectifie le n° 1"), register::text);
        Page all = clerk().open("/registres/arrivee?annee=2062");
        assertEquals(2, all.html().select("tr.mended").size());
        assertTrue(all.says("rectifiée par le n° 3"), all::text);
    }

    @Test
    void a_line_of_last_year_is_corrected_in_this_one() {
        MailEntry wrong = arrival(2063, "Faux");
        clock.travelTo(LocalDateTime.of(2064, 1, 5, 9, 0));
        Page register = correct(path(wrong), "Mme Éloïse Juste", "Nom mal lu.");
        assertTrue(register.says("rectifie le n° 2063 / 1"), register::text);
        assertTrue(clerk().open("/registres/arrivee?annee=2063").says("rectifiée par le n° 2064 / 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Pourquoi      | ''             | Dites pourquoi
            Correspondant | ''             | Indiquez le correspondant
            Objet         | 😀             | ne sait pas écrire
            Reçu le       | ''             | Indiquez le jour
            Reçu le       | 2065-03-02     | Ce jour est à venir
            Reçu le       | 31/02/2065     | Cette date n’est pas lisible
            Cachet        | 2065-03-02     | Le cachet de la poste ne peut pas suivre
            Dossier       | 123            | Aucun dossier ne porte ce numéro
            Dossier       | 2026 004 217 3 | comporte un chiffre faux
            """)
    void what_is_wrong_is_said_in_words_and_kept_as_typed(String label, String typed, String words) {
        MailEntry wrong = arrival(2065, "Faux");
        Page refused = clerk().open(path(wrong))
                .type("Correspondant", "Mme Éloïse Juste")
                .type("Pourquoi", "Nom mal lu.")
                .type(label, typed)
                .press(SAVE)
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
        assertEquals(0, MailEntry.count("corrects", wrong));
    }

    @Test
    void a_correction_that_changes_nothing_is_refused() {
        Page refused = clerk().open(path(arrival(2066, "Juste")))
                .type("Pourquoi", "Pour voir.")
                .press(SAVE)
                .expect(422);
        assertTrue(refused.alert().contains("Rien n’est changé"), refused::alert);
    }

    @Test
    void pressing_twice_enters_one_line_and_whoever_is_overtaken_is_told() {
        MailEntry wrong = arrival(2067, "Faux");
        Page first = clerk().open(path(wrong)).type("Correspondant", "Juste").type("Pourquoi", "Mal lu.");
        Page other = town.browser(Role.MANAGER)
                .open(path(wrong))
                .type("Correspondant", "Presque")
                .type("Pourquoi", "Mal écrit.");
        first.press(SAVE).expect(200);
        first.press(SAVE).expect(200);
        assertEquals(1, MailEntry.count("corrects", wrong));
        Page told = other.press(SAVE).expect(409);
        assertTrue(told.alert().contains("vient d’être rectifiée par le n° 2067 / 2"), told::alert);
        assertEquals("Presque", told.typed("Correspondant"));
        told.press(SAVE).expect(200);
        assertEquals(2, MailEntry.count("corrects", wrong));
    }

    @Test
    void a_discreet_line_is_corrected_by_those_who_treat_it_only() {
        Case dossier = town.request("mediation", town.resident("Secrète"), Map.of());
        MailEntry line = town.departure(dossier, "Une réponse");
        clerk().open(path(line)).expect(403);
        Page own = town.browser(Role.MANAGER).open(path(line)).expect(200);
        own.type("Correspondant", "Mme Éloïse Discrète")
                .type("Pourquoi", "Elle a changé de nom.")
                .press(SAVE)
                .expect(200);
        Page register = clerk().open("/registres/depart?annee=2026");
        assertFalse(register.says("Elle a changé de nom."), register::text);
        assertFalse(register.says("Discrète"), register::text);
    }

    @ParameterizedTest
    @CsvSource({"/registres/arrivee/2026/999999", "/registres/ailleurs/2026/1", "/registres/arrivee/x/1"})
    void a_line_that_is_not_there_is_a_page_with_a_way_out(String line) {
        clerk().open(line + "/rectification").expect(404);
    }

    private Page correct(String path, String correspondent, String why) {
        return clerk().open(path)
                .type("Correspondant", correspondent)
                .type("Pourquoi", why)
                .press(SAVE);
    }

    private MailEntry arrival(int year, String lastName) {
        clock.travelTo(LocalDateTime.of(year, 3, 1, 9, 0));
        Case dossier = town.birthRecord(town.resident(lastName), Channel.MAIL);
        return MailEntry.find("dossier = ?1 and direction = ?2", dossier, Direction.ARRIVAL)
                .singleResult();
    }

    private static String path(MailEntry line) {
        return line.path() + "/rectification";
    }

    private Browser clerk() {
        return town.browser(Role.MAIL);
    }
}
