package org.guichet.commune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.procedures.Catalogue;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First use happens once a database, so this class has an application and an empty database of its own. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(SetupTest.FirstUse.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest {

    public static final class FirstUse implements QuarkusTestProfile {}

    @Inject
    Catalogue catalogue;

    private static final String PASSWORD = "la mairie ouvre à neuf heures";

    @Order(1)
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/connexion", "/agents", "/dossiers/20260000011", "/recherche?q=x", "/courriers/1.pdf"})
    void every_page_of_an_empty_database_leads_to_the_set_up(String address) {
        Page page = Browser.stranger().open(address).expect(200);
        assertEquals("/installation", page.path());
    }

    @Order(1)
    @Test
    void there_is_no_agent_before_the_first_one_chooses_a_password() {
        assertEquals(0, Agent.count());
    }

    @Order(2)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Nom de la commune | ''          | Indiquez le nom de la commune
            Code INSEE        | 3525        | cinq chiffres
            Code INSEE        | 2C001       | cinq chiffres
            Code postal       | 3512        | code postal français
            Commune           | ''          | Indiquez la commune de l’adresse
            Téléphone         | 02 99       | pas complet
            Téléphone         | ''          | téléphone de la mairie
            Heures            | ''          | heures d’ouverture
            Identifiant       | le maire    | commence par une lettre
            Mot de passe      | ''          | au moins 12 caractères
            Mot de passe      | admin       | au moins 12 caractères
            Le même           | autre chose | diffèrent
            """)
    void a_set_up_that_lacks_something_is_refused_and_keeps_what_was_typed(String label, String typed, String words) {
        Page refused = filled("3 place de l’Église")
                .type(label, typed)
                .press("Ouvrir le guichet")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals("3 place de l’Église", refused.typed("Numéro et rue"));
        boolean secret = label.equals("Mot de passe") || label.equals("Le même");
        assertEquals(secret ? "" : typed, refused.typed(label));
        assertTrue(Commune.current().isEmpty());
        assertEquals(0, Agent.count());
    }

    @Order(3)
    @Test
    void a_complete_set_up_opens_the_town_hall_to_its_first_agent() {
        Page login = filled("3 place de l’Église").press("Ouvrir le guichet").expect(200);
        assertEquals("/connexion", login.path());
        assertTrue(login.html().select("header").text().contains("Mairie de Saint-Aubin"));
        Agent first = Agent.findByLogin("mlegoff").orElseThrow();
        assertEquals(Role.values().length, first.roles.size());
        assertEquals(catalogue.departments().size(), Department.count());
        assertFalse(Commune.get().demonstration);
        assertEquals("/", Browser.loggedIn("mlegoff", PASSWORD).open("/").path());
    }

    @Order(4)
    @Test
    void the_set_up_is_never_to_be_reached_again() {
        Browser stranger = Browser.stranger();
        assertEquals("/connexion", stranger.open("/installation").path());
        var answer = stranger.post("/installation", Map.of("jeton", stranger.token(), "name", "Autreville"));
        assertTrue(answer.header("Location").endsWith("/connexion"));
        assertEquals("Saint-Aubin", Commune.get().name);
        assertEquals(1, Agent.count());
    }

    @Order(4)
    @ParameterizedTest
    @CsvSource({"admin, admin", "admin, guichet-demo", "mlegoff, guichet-demo", "mlegoff, ''"})
    void no_password_opens_that_nobody_chose(String login, String password) {
        assertEquals("/connexion", Browser.loggedIn(login, password).open("/").path());
    }

    private static Page filled(String street) {
        return Browser.stranger()
                .open("/installation")
                .type("Nom de la commune", "Saint-Aubin")
                .type("Code INSEE", "35253")
                .type("Numéro et rue", street)
                .type("Code postal", "35120")
                .type("Commune", "Saint-Aubin")
                .type("Téléphone", "02 99 00 00 00")
                .type("Heures d’ouverture", "lundi au vendredi, 9 h – 12 h")
                .type("Prénom", "Maëlle")
                .type("Nom", "Le Goff")
                .type("Fonction", "Secrétaire de mairie")
                .type("Identifiant", "mlegoff")
                .type("Mot de passe", PASSWORD)
                .type("Le même", PASSWORD);
    }
}
