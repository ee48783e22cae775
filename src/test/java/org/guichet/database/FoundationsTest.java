package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundationsTest {

    private static final String URL = "jdbc:postgresql://db.mairie.example/guichet";
    private static final String KEY = "quarkus.http.auth.session.encryption-key";

    @TempDir
    Path folder;

    private Properties before;

    @BeforeEach
    void remember_the_system_properties() {
        before = new Properties();
        before.putAll(System.getProperties());
    }

    @AfterEach
    void restore_the_system_properties() {
        System.setProperties(before);
    }

    @Test
    void a_town_with_its_own_postgresql_gets_no_other() {
        lay(Map.of("quarkus.datasource.jdbc.url", URL + "?password=secret"));
        assertTrue(Files.notExists(folder.resolve("data/database")));
        assertFalse(System.getProperties().containsKey("quarkus.datasource.jdbc.url"));
    }

    @Test
    void the_password_in_an_address_is_shown_to_nobody() {
        lay(Map.of("quarkus.datasource.jdbc.url", URL + "?password=secret"));
        assertEquals(URL, System.getProperty(Foundations.STORAGE));
    }

    @Test
    void the_session_key_survives_a_restart() {
        lay(Map.of("quarkus.datasource.jdbc.url", URL));
        String key = System.getProperty(KEY);
        lay(Map.of("quarkus.datasource.jdbc.url", URL));
        assertEquals(key, System.getProperty(KEY));
    }

    @Test
    void when_the_settings_say_everything_no_folder_is_touched() {
        lay(Map.of("quarkus.datasource.jdbc.url", URL, KEY, "a-key-of-the-town-itself"));
        assertTrue(Files.notExists(folder.resolve("data")));
        assertFalse(System.getProperties().containsKey(KEY));
    }

    private void lay(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("guichet.data", folder.resolve("data").toString());
        all.put("quarkus.http.port", "0");
        try (Foundations foundations = new Foundations()) {
            foundations.lay(new SmallRyeConfigBuilder().withDefaultValues(all).build());
        }
    }
}
