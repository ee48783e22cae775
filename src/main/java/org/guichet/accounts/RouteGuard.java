package org.guichet.accounts;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Holds every page to the {@link RouteTable}. Outside it there are only the style sheet, the script and the health check. */
class RouteGuard {

    @Inject
    SecurityIdentity identity;

    @WithFormRead // so that an expired session can give back what was typed
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    Optional<Response> guard(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        String route = request.getMethod() + " " + template(resource);
        if (RouteTable.isPublic(route)) {
            return Optional.empty();
        }
        if (identity.isAnonymous() && request.getMethod().equals("POST")) {
            return Optional.of(ExpiredSession.page(request));
        }
        if (identity.isAnonymous() && isPartOfAPage(request)) {
            return Optional.of(Response.status(Response.Status.UNAUTHORIZED).build());
        }
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!RouteTable.allows(route, identity::hasRole)) {
            throw new ForbiddenException();
        }
        return Optional.empty();
    }

    /** A live search or a picture: logging in must not lead there. */
    private static boolean isPartOfAPage(ResteasyReactiveContainerRequestContext request) {
        String wanted = request.getHeaderString("Sec-Fetch-Dest");
        return wanted != null && !wanted.equals("document");
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
