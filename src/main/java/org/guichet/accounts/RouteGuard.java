package org.guichet.accounts;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds every page to the {@link RouteTable}. Outside it there are only the style sheet, the script and the health check. */
class RouteGuard {

    @Inject
    SecurityIdentity identity;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void guard(ContainerRequestContext request, ResourceInfo resource) {
        String route = request.getMethod() + " " + template(resource);
        if (RouteTable.isPublic(route)) {
            return;
        }
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!RouteTable.allows(route, identity::hasRole)) {
            throw new ForbiddenException();
        }
    }

    static String template(ResourceInfo resource) {
        String path = path(resource.getResourceClass()) + path(resource.getResourceMethod());
        return path.isEmpty() ? "/" : path;
    }

    /** « /dossiers », or "" for none and for the root. */
    static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        String bare = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return bare.isEmpty() || bare.startsWith(".") ? bare : "/" + bare;
    }
}
