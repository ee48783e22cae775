package org.guichet.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.web.Pages;

/** The help on the screen: its contents, and a page a chapter. */
@Path("/aide")
public class HelpResource {

    @CheckedTemplate(basePath = "help")
    static class Templates {
        static native TemplateInstance contents(List<Chapter> own, List<Chapter> others);

        static native TemplateInstance chapter(Chapter chapter);
    }

    @Inject
    Help help;

    @Inject
    CurrentAgent current;

    @GET
    @Transactional
    public Response contents() {
        List<Chapter> own = help.chapters().stream()
                .filter(one -> one.role() != null && current.get().has(one.role()))
                .toList();
        List<Chapter> others =
                help.chapters().stream().filter(one -> !own.contains(one)).toList();
        return Pages.show(Templates.contents(own, others));
    }

    @GET
    @Path("/{chapitre}")
    @Transactional
    public Response chapter(String chapitre) {
        return Pages.show(Templates.chapter(help.chapter(chapitre).orElseThrow(NotFoundException::new)));
    }

    @GET
    @Path("/images/{nom}")
    public Response picture(String nom) {
        byte[] picture = Optional.of(nom)
                .filter(name -> name.matches("[a-z0-9-]+"))
                .flatMap(Piece.Shot::file)
                .orElseThrow(NotFoundException::new);
        return Response.ok(picture, "image/jpeg").build();
    }
}
