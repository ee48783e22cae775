package org.guichet.database;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says welcome once pages can be asked for. */
@ApplicationScoped
class WelcomeAtStart {

    private static final Logger LOG = Logger.getLogger("org.guichet");

    @ConfigProperty(name = "guichet.demo", defaultValue = "false")
    boolean demo;

    @ConfigProperty(name = Foundations.STORAGE, defaultValue = "PostgreSQL")
    String storage;

    void greet(@ObservesAsync HttpServerStart started, HttpServer server) {
        LOG.info(new Welcome(server.getLocalBaseUri(), storage, demo).text());
    }
}
