package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing typed is lost, and nothing typed stays behind for the next at the same screen. */
@ExtendWith(InChromium.class)
class DraftsWalk {

    private static final String KEPT = "Object.keys(localStorage).filter(key => key.endsWith('/note ')).length";

    @Test
    void a_note_left_in_the_middle_comes_back_and_is_forgotten_once_it_is_saved(Town town) {
        Desk desk = desk(town);
        String dossier = begun(desk);
        desk.open("/").open(dossier).sees("n’a pas été enregistrée").press("La reprendre");
        assertEquals("Le chien aboie la nuit.", desk.page().inputValue("#words-note"));
        desk.press("Enregistrer").sees("Le chien aboie la nuit.");
        assertEquals(0, desk.page().evaluate(KEPT));
    }

    @Test
    void a_session_that_ends_meanwhile_costs_no_word(Town town) {
        Desk desk = desk(town);
        String dossier = begun(desk);
        desk.page().context().clearCookies();
        desk.open("/connexion").logIn("accueil", Town.PASSWORD);
        desk.open(dossier).press("La reprendre");
        assertEquals("Le chien aboie la nuit.", desk.page().inputValue("#words-note"));
        desk.press("Enregistrer");
    }

    @Test
    void what_was_sent_again_after_the_session_ended_is_saved_once_and_not_offered_any_more(Town town) {
        Desk desk = desk(town);
        String dossier = desk.open("/").first("/dossiers/");
        desk.open(dossier).press("Écrire une note").type("Note", "Le coq aussi.");
        desk.page().waitForCondition(() -> desk.page().evaluate(KEPT).equals(1));
        List<Cookie> session = forgetSession(desk);
        desk.press("Enregistrer").sees("Vous avez été déconnecté");
        desk.page().context().addCookies(session);
        desk.press("Envoyer ma saisie").sees("Le coq aussi.");
        assertEquals(0, desk.page().evaluate(KEPT));
    }

    @Test
    void what_is_thrown_away_or_left_by_logging_out_does_not_come_back(Town town) {
        Desk desk = desk(town);
        String dossier = begun(desk);
        desk.open(dossier).press("La jeter");
        assertEquals(0, desk.page().evaluate(KEPT));
        begun(desk);
        desk.open("/").press("Quitter");
        assertEquals(0, desk.page().evaluate(KEPT));
    }

    /** As after a long lunch; what is returned logs in again. */
    private static List<Cookie> forgetSession(Desk desk) {
        List<Cookie> session = desk.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("quarkus-credential"))
                .toList();
        desk.page().context().clearCookies(new ClearCookiesOptions().setName("quarkus-credential"));
        return session;
    }

    /** The browser asks before a page with a note begun is left: yes. */
    private static Desk desk(Town town) {
        Desk desk = town.desk("accueil");
        desk.page().onDialog(Dialog::accept);
        return desk;
    }

    private static String begun(Desk desk) {
        String dossier = desk.open("/").first("/dossiers/");
        desk.open(dossier).press("Écrire une note").type("Note", "Le chien aboie la nuit.");
        desk.page().waitForCondition(() -> desk.page().evaluate(KEPT).equals(1));
        return dossier;
    }
}
