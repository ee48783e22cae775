package org.guichet.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.Config;

/** The address Guichet is about to answer on, tried before anything slower is started. */
public record HttpPort(String host, int port) {

    public static HttpPort of(Config settings) {
        return new HttpPort(
                settings.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
                settings.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
    }

    /**
     * @throws CannotStart if another program listens there, or this user may not
     */
    public void requireFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the web server will
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Guichet ne peut pas écouter à l’adresse %s, port %d (%s) : arrêtez le programme qui l’occupe, "
                            + "ou choisissez un autre port avec -Dquarkus.http.port=….",
                    host, port, taken.getMessage());
        }
    }
}
