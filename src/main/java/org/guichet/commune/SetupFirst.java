package org.guichet.commune;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Until the town hall has a name, every page leads to the set-up. */
class SetupFirst {

    private volatile boolean done;

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    Optional<Response> lead(ContainerRequestContext request) {
        done = done || exists();
        if (done || request.getUriInfo().getPath().equals("/installation")) {
            return Optional.empty();
        }
        return Optional.of(Response.seeOther(URI.create("/installation")).build());
    }

    @Transactional
    boolean exists() {
        return Commune.current().isPresent();
    }
}
