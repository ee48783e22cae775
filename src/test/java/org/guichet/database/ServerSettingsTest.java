package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    private static final List<String> WHAT_MAKES_IT_DURABLE =
            List.of("fsync", "full_page_writes", "synchronous_commit");

    @Test
    void peoples_cases_are_on_disk_before_they_are_acknowledged() {
        String settings = ServerSettings.on(5432, Durability.FULL) + " ";
        WHAT_MAKES_IT_DURABLE.forEach(name -> assertTrue(settings.contains("-c " + name + "=on "), settings));
    }

    @Test
    void tests_do_not_wait_for_the_disk() {
        String settings = ServerSettings.on(5432, Durability.NONE) + " ";
        WHAT_MAKES_IT_DURABLE.forEach(name -> assertTrue(settings.contains("-c " + name + "=off "), settings));
    }

    @Test
    void it_listens_to_this_machine_only() {
        String settings = ServerSettings.on(5432, Durability.FULL) + " ";
        assertTrue(settings.contains("-c listen_addresses=127.0.0.1 "), settings);
        assertTrue(settings.contains("-c unix_socket_directories= "), settings);
    }
}
