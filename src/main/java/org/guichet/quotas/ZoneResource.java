package org.guichet.quotas;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** The zones and their quotas: what a deliberation fixed, kept as a history. */
@Path("/zones")
public class ZoneResource {

    @CheckedTemplate(basePath = "quotas")
    static class Templates {
        static native TemplateInstance zones(List<Zone> zones);

        /** @param id 0 for a zone that is not made yet */
        static native TemplateInstance edit(Form form, long id, List<ZoneQuota> history);
    }

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response list() {
        return Pages.show(Templates.zones(Zone.inOrder()));
    }

    @GET
    @Path("/nouvelle")
    @Transactional
    public Response blank() {
        return Pages.show(Templates.edit(Form.empty(), 0, List.of()));
    }

    @POST
    @Transactional
    public Response create(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<ZoneForm> settings = ZoneForm.read(form, null, LocalDate.now(clock));
        if (settings.isEmpty()) {
            return Pages.refused(Templates.edit(form, 0, List.of()));
        }
        Zone zone = new Zone();
        settings.get().write(zone, current.get(), clock.instant());
        audit.created(zone.subject());
        return Pages.goTo("/zones");
    }

    @GET
    @Path("/{id}/modifier")
    @Transactional
    public Response edit(long id) {
        Zone zone = find(id);
        return Pages.show(page(ZoneForm.of(zone), zone));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Zone zone = find(id);
        zone.lock();
        Form form = Form.of(typed);
        if (!form.is("version", Integer.toString(zone.version))) {
            form.with("version", zone.version);
            form.refuse(
                    "",
                    "Quelqu’un a modifié cette zone pendant votre saisie. Votre saisie est gardée ; l’historique du bas "
                            + "montre la dernière version. Enregistrez à nouveau si la vôtre vaut toujours.");
            return Pages.overtaken(page(form, zone));
        }
        Optional<ZoneForm> settings = ZoneForm.read(form, zone, LocalDate.now(clock));
        if (settings.isEmpty()) {
            return Pages.refused(page(form, zone));
        }
        settings.get().write(zone, current.get(), clock.instant());
        zone.touch();
        audit.changed(zone.subject());
        return Pages.goTo("/zones");
    }

    private static Zone find(long id) {
        return Zone.byId(id).orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance page(Form form, Zone zone) {
        return Templates.edit(form, zone.id, ZoneQuota.history(zone));
    }
}
