package org.guichet.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class LoginResourceTest {

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void the_right_password_leads_to_the_worklist() {
        Page home = enter(Browser.stranger(), "counter", Town.PASSWORD).expect(200);
        assertTrue(home.title().startsWith("À faire aujourd’hui"));
        assertTrue(home.html().select("header").text().contains("Camille Le Counter"));
    }

    @Test
    void a_login_typed_in_capitals_and_with_a_space_is_the_same_login() {
        assertTrue(enter(Browser.stranger(), "COUNTER ", Town.PASSWORD).title().startsWith("À faire"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "counter, pas le bon mot de passe",
                "personne, une phrase courte",
                "counter, \"\"",
                "\"\", une phrase courte",
                "' or true --, une phrase courte",
                "élodie, une phrase courte"
            })
    void whatever_is_wrong_the_words_are_the_same(String login, String password) {
        Page refused = enter(Browser.stranger(), login, password).expect(200);
        assertEquals(
                "L’identifiant ou le mot de passe ne convient pas. Vérifiez la touche des majuscules, puis recommencez.",
                refused.alert());
        assertEquals("Connexion", refused.title());
    }

    @Test
    void a_login_without_the_token_of_its_form_is_refused() {
        assertRefused(Map.of("login", "counter", "password", Town.PASSWORD));
    }

    @Test
    void a_login_with_another_token_is_refused() {
        assertRefused(Map.of("login", "counter", "password", Town.PASSWORD, "jeton", "AAAAAAAAAAAAAAAAAAAAAA"));
    }

    @Test
    void the_page_asked_for_comes_after_the_login() {
        Page login = Browser.stranger().open("/registres/arrivee");
        assertEquals("/connexion", login.path());
        Page asked = login.type("Identifiant", "mail")
                .type("Mot de passe", Town.PASSWORD)
                .press("Entrer");
        assertEquals("/registres/arrivee", asked.path());
    }

    @Test
    void who_logged_out_is_nobody() {
        Browser browser = town.browser(Role.COUNTER).twin();
        assertEquals("/connexion", browser.open("/").press("Quitter").path());
        assertEquals("/connexion", browser.open("/").path());
    }

    @Test
    void what_was_typed_outlives_the_session() {
        Browser browser = town.browser(Role.COUNTER).twin();
        Page page = browser.open(town.roadReport(null).path()).type("Note", "Longue à taper.");
        browser.open("/").press("Quitter");
        Page kept = page.save("Écrire une note").expect(401);
        enter(browser, "counter", Town.PASSWORD);
        assertTrue(kept.press("Envoyer ma saisie").expect(200).says("Longue à taper."));
    }

    @Test
    void the_session_cookie_stays_out_of_reach_of_scripts_and_other_sites() {
        Browser browser = Browser.stranger();
        browser.open("/connexion");
        var answer = browser.post(
                "/connexion/entrer", Map.of("login", "counter", "password", Town.PASSWORD, "jeton", browser.token()));
        var session = answer.detailedCookie("quarkus-credential");
        assertTrue(session.isHttpOnly());
        assertEquals("Strict", session.getSameSite());
    }

    private static void assertRefused(Map<String, String> form) {
        Browser browser = Browser.stranger();
        browser.open("/connexion");
        assertTrue(browser.post("/connexion/entrer", form).header("Location").endsWith("/connexion?erreur=oui"));
        assertEquals("/connexion", browser.open("/").path());
    }

    private static Page enter(Browser browser, String login, String password) {
        return browser.open("/connexion")
                .type("Identifiant", login)
                .type("Mot de passe", password)
                .press("Entrer");
    }
}
