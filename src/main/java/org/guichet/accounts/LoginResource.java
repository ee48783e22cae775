package org.guichet.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The way in and out. The password itself goes to Quarkus' form login, see {@link PasswordLogin}. */
@Path("/")
public class LoginResource {

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance login(boolean refused);
    }

    @Inject
    CurrentIdentityAssociation identity;

    @GET
    @Path("/connexion")
    @Transactional
    public Response login(@RestQuery String erreur) {
        return Pages.show(Templates.login(erreur != null));
    }

    @POST
    @Path("/deconnexion")
    public Response logout() {
        FormAuthenticationMechanism.logout(identity.getIdentity());
        return Response.seeOther(URI.create("/connexion")).build();
    }
}
