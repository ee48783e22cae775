package org.guichet.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HttpPortTest {

    @Test
    void it_is_8080_everywhere_unless_the_settings_say_otherwise() {
        assertEquals(new HttpPort("0.0.0.0", 8080), HttpPort.of(new SmallRyeConfigBuilder().build()));
        assertEquals(
                new HttpPort("127.0.0.1", 80),
                HttpPort.of(new SmallRyeConfigBuilder()
                        .withDefaultValue("quarkus.http.host", "127.0.0.1")
                        .withDefaultValue("quarkus.http.port", "80")
                        .build()));
    }

    @Test
    void a_free_port_is_fine() {
        new HttpPort("127.0.0.1", 0).requireFree();
    }

    @Test
    void a_busy_port_is_refused_with_its_number() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            HttpPort port = new HttpPort("127.0.0.1", other.getLocalPort());
            CannotStart refusal = assertThrows(CannotStart.class, port::requireFree);
            assertTrue(refusal.getMessage().contains("port " + port.port()), refusal.getMessage());
        }
    }
}
