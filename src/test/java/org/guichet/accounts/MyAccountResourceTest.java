package org.guichet.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class MyAccountResourceTest {

    private static final String NEW = "le chat dort sous la table";

    @Inject
    Town town;

    @Test
    void a_changed_password_opens_and_the_old_one_no_longer_does() {
        town.open();
        town.hire("changeuse", Role.COUNTER);
        Browser browser = Browser.loggedIn("changeuse", Town.PASSWORD);
        Page home = change(browser, Town.PASSWORD, NEW, NEW).expect(200);
        assertEquals("/", home.path());
        assertEquals(
                "/connexion",
                Browser.loggedIn("changeuse", Town.PASSWORD).open("/").path());
        assertEquals("/", Browser.loggedIn("changeuse", NEW).open("/").path());
    }

    static Stream<Arguments> a_password_that_cannot_serve_is_refused_in_words() {
        return Stream.of(
                Arguments.of("pas le mien", NEW, NEW, "pas votre mot de passe actuel"),
                Arguments.of(Town.PASSWORD, "", "", "au moins 12 caractères"),
                Arguments.of(Town.PASSWORD, "onze lettre", "onze lettre", "au moins 12 caractères"),
                Arguments.of(Town.PASSWORD, "é".repeat(37), "é".repeat(37), "trop long"),
                Arguments.of(Town.PASSWORD, NEW, NEW + "s", "diffèrent"));
    }

    @ParameterizedTest
    @MethodSource
    void a_password_that_cannot_serve_is_refused_in_words(String current, String chosen, String again, String words) {
        Page refused = change(town.browser(Role.PHONE), current, chosen, again).expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertTrue(refused.html().select("[type=password]").eachAttr("value").stream()
                .allMatch(String::isEmpty));
    }

    @Test
    void pages_are_dense_for_whoever_wishes_it_and_for_nobody_else() {
        town.open();
        town.hire("resserree", Role.COUNTER);
        Browser browser = Browser.loggedIn("resserree", Town.PASSWORD);
        browser.open("/mon-compte")
                .tick("Affichage resserré : plus de lignes à l’écran, en plus petit")
                .press("Appliquer");
        assertTrue(browser.open("/").html().select("html").hasClass("compact"));
        assertFalse(town.browser(Role.COUNTER).open("/").html().select("html").hasClass("compact"));
        browser.post("/mon-compte/affichage", Map.of("jeton", browser.token()));
        assertFalse(browser.open("/").html().select("html").hasClass("compact"));
    }

    private static Page change(Browser browser, String current, String chosen, String again) {
        return browser.open("/mon-compte")
                .type("Mot de passe actuel", current)
                .type("Nouveau mot de passe", chosen)
                .type("Le même", again)
                .press("Changer le mot de passe");
    }
}
