package org.guichet.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * A form sent after the session ended: what was typed comes back on a page that sends it again, once logged in anew in
 * another tab. Nothing is lost to a lunch break.
 */
class ExpiredSession {

    /** Passwords are typed again rather than written into a page. */
    private static final Set<String> SECRET = Set.of("password", "again", "current");

    /** One field as it was typed. */
    record Typed(String name, String value) {}

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance expired(String action, List<Typed> typed);
    }

    @Inject
    SecurityIdentity identity;

    @WithFormRead
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION - 1)
    Optional<Response> keep(ContainerRequestContext request, ResourceInfo resource) {
        String route = request.getMethod() + " " + RouteGuard.template(resource);
        if (!request.getMethod().equals("POST") || RouteTable.isPublic(route) || !identity.isAnonymous()) {
            return Optional.empty();
        }
        return Optional.of(Pages.expired(Templates.expired(request.getUriInfo().getPath(), typed(request))));
    }

    private static List<Typed> typed(ContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        FormData form = context.getFormData();
        List<Typed> typed = new ArrayList<>();
        if (form != null) {
            for (String name : form) {
                if (!SECRET.contains(name)) {
                    form.get(name).forEach(value -> typed.add(new Typed(name, value.getValue())));
                }
            }
        }
        return typed;
    }
}
