package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private static final URI ADDRESS = URI.create("http://localhost:8080");

    @Test
    void it_says_where_to_go_and_where_the_data_is() {
        String text = new Welcome(ADDRESS, "/var/lib/guichet", false).text();
        assertTrue(text.contains("http://localhost:8080"), text);
        assertTrue(text.contains("/var/lib/guichet"), text);
    }

    @Test
    void a_real_town_is_told_no_password() {
        assertFalse(new Welcome(ADDRESS, "/var/lib/guichet", false).text().contains("guichet-demo"));
    }

    @Test
    void the_demo_town_is_told_every_login() {
        String text = new Welcome(ADDRESS, "/var/lib/guichet", true).text();
        List.of(
                        "accueil",
                        "telephone",
                        "courrier",
                        "instructeur",
                        "urbanisme",
                        "signataire",
                        "responsable",
                        "admin",
                        "sauvegarde",
                        "guichet-demo")
                .forEach(word -> assertTrue(text.contains(word), text));
    }
}
