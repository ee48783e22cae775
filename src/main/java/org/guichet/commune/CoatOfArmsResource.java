package org.guichet.commune;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The arms of the commune, sent by whoever keeps its settings and shown to everybody, also before logging in. */
@Path("/armoiries")
public class CoatOfArmsResource {

    private static final String FOR_A_YEAR = "public, immutable, max-age=31536000";

    @Inject
    Audit audit;

    @GET
    @Path("image.png")
    @Produces("image/png")
    @Transactional
    public Response show() {
        CoatOfArms arms = CoatOfArms.current().orElseThrow(NotFoundException::new);
        return Response.ok(arms.png).header("Cache-Control", FOR_A_YEAR).build();
    }

    @POST
    @Transactional
    public Response save(@RestForm("fichier") FileUpload file) throws IOException {
        Form form = CommuneForm.of(Commune.get());
        byte[] bytes = file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        if (!form.does(() -> CoatOfArms.replace(bytes))) {
            return Pages.refused(CommuneResource.page(form));
        }
        audit.changed(Subject.of("armoiries de la commune"));
        return Pages.goTo("/commune");
    }

    @POST
    @Path("retrait")
    @Transactional
    public Response remove() {
        CoatOfArms.remove();
        audit.changed(Subject.of("armoiries de la commune"));
        return Pages.goTo("/commune");
    }
}
