package org.guichet.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class AgentResourceTest {

    @Inject
    Town town;

    @Test
    void a_new_agent_is_in_the_list_and_may_log_in() {
        Page list = newcomer("mlegoff").press("Enregistrer").expect(200);
        assertTrue(list.says("Le Goff Maëlle"));
        assertEquals("/", Browser.loggedIn("mlegoff", Town.PASSWORD).open("/").path());
    }

    @Test
    void an_agent_who_leaves_is_out_at_the_next_request() {
        Agent leaving = agent("partante");
        Browser herBrowser = Browser.loggedIn("partante", Town.PASSWORD);
        assertEquals("/", herBrowser.open("/").path());
        Page page = sheet(leaving);
        page.html().select("[name=active]").removeAttr("checked");
        assertTrue(page.press("Enregistrer").says("parti"));
        assertEquals("/connexion", herBrowser.open("/").path());
        assertEquals(
                "/connexion",
                Browser.loggedIn("partante", Town.PASSWORD).open("/").path());
    }

    @Test
    void a_role_given_opens_its_pages_at_the_next_request() {
        Agent promoted = agent("promue");
        Browser herBrowser = Browser.loggedIn("promue", Town.PASSWORD);
        herBrowser.open("/journal").expect(403);
        sheet(promoted).tick("Direction").press("Enregistrer").expect(200);
        herBrowser.open("/journal").expect(200);
    }

    @Test
    void an_edited_agent_keeps_the_password_unless_another_is_typed() {
        Agent edited = agent("renommee");
        sheet(edited).type("Nom", "Du Bois").press("Enregistrer").expect(200);
        assertEquals("/", Browser.loggedIn("renommee", Town.PASSWORD).open("/").path());
        sheet(edited)
                .type("Nouveau mot de passe", "un autre, plus long")
                .type("Le même", "un autre, plus long")
                .press("Enregistrer")
                .expect(200);
        assertEquals(
                "/",
                Browser.loggedIn("renommee", "un autre, plus long").open("/").path());
    }

    @Test
    void an_administrator_cannot_give_up_administration() {
        Page own = ownSheet();
        own.html().select("[name=ADMIN]").removeAttr("checked");
        own.tick("Direction");
        Page refused = own.press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains("demandez à un autre administrateur"), refused::alert);
        admin().open("/agents").expect(200);
    }

    @Test
    void an_administrator_cannot_leave_without_another_one() {
        Page own = ownSheet();
        own.html().select("[name=active]").removeAttr("checked");
        own.press("Enregistrer").expect(422);
        admin().open("/agents").expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Identifiant  | counter     | déjà pris
            Identifiant  | m le goff   | commence par une lettre
            Identifiant  | élodie      | commence par une lettre
            Identifiant  | ''          | Choisissez un identifiant
            Prénom       | ''          | Indiquez le prénom
            Nom          | ''          | Indiquez le nom
            Fonction     | ''          | Indiquez la fonction
            Mot de passe | trop court  | au moins 12 caractères
            Le même      | autre chose | diffèrent
            """)
    void an_agent_who_lacks_something_is_refused_in_words(String label, String typed, String words) {
        long before = Agent.count();
        Page refused =
                newcomer("nouvelle").type(label, typed).press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(before, Agent.count());
    }

    @Test
    void an_agent_without_a_role_is_refused_and_the_rest_is_kept() {
        Page page = newcomer("sansrole");
        page.html().select("[name=COUNTER]").removeAttr("checked");
        Page refused = page.press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains("Cochez au moins un rôle"));
        assertEquals("Le Goff", refused.typed("Nom"));
        assertFalse(Agent.findByLogin("sansrole").isPresent());
    }

    @Test
    void an_agent_who_does_not_exist_is_a_page_with_a_way_out() {
        Page missing = admin().open("/agents/999999").expect(404);
        assertTrue(missing.offers("Revenir à l’accueil"));
    }

    private Page newcomer(String login) {
        return admin().open("/agents/nouveau")
                .type("Prénom", "Maëlle")
                .type("Nom", "Le Goff")
                .type("Fonction", "Agente d’accueil")
                .type("Identifiant", login)
                .type("Mot de passe", Town.PASSWORD)
                .type("Le même", Town.PASSWORD)
                .tick("Accueil au guichet");
    }

    private Agent agent(String login) {
        town.open();
        return town.hire(login, Role.COUNTER);
    }

    private Page sheet(Agent agent) {
        return admin().open("/agents/" + agent.id).expect(200);
    }

    private Page ownSheet() {
        town.open();
        return sheet(Agent.findByLogin("admin").orElseThrow());
    }

    private Browser admin() {
        return town.browser(Role.ADMIN);
    }
}
