package org.guichet.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * A form sent after the session ended: what was typed comes back on a page that sends it again, once logged in anew in
 * another tab. Nothing is lost to a lunch break.
 */
final class ExpiredSession {

    /** Passwords are typed again rather than written into a page. */
    private static final Set<String> SECRET = Set.of("password", "again", "current");

    /** One field as it was typed. */
    record Typed(String name, String value) {}

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance expired(String action, List<Typed> typed);
    }

    private ExpiredSession() {}

    static Response page(ResteasyReactiveContainerRequestContext request) {
        return Pages.expired(Templates.expired(request.getUriInfo().getPath(), typed(request)));
    }

    private static List<Typed> typed(ResteasyReactiveContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
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
