package org.guichet.forms;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.guichet.accounts.Role;
import org.guichet.cases.Channel;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** A form came back and its code was scanned: to its case, or to the page that takes the request down. */
@Path("/formulaires/{code}")
public class ScannedFormResource {

    @Inject
    Catalogue catalogue;

    @Inject
    SecurityIdentity identity;

    @GET
    @Transactional
    public Response open(String code) {
        FormCode form = FormCode.read(code).orElseThrow(NotFoundException::new);
        if (form.reference() != null) {
            return Pages.goTo("/dossiers/" + form.reference().digits());
        }
        Procedure procedure = catalogue.all().stream()
                .filter(form::names)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(
                                "Ce formulaire est celui d’une démarche qui n’est plus au catalogue. Cherchez la démarche par son titre."));
        return Pages.goTo("/demandes/nouvelle?canal=%s&demarche=%s".formatted(channel().code, procedure.id()));
    }

    /** Who opens the post scans what came by post; the others have the person before them. */
    private Channel channel() {
        boolean opensPost = identity.hasRole(Role.MAIL.name()) && !identity.hasRole(Role.COUNTER.name());
        return opensPost ? Channel.MAIL : Channel.COUNTER;
    }
}
