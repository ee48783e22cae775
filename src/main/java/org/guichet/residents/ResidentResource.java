package org.guichet.residents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.guichet.contact.PostalAddress;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** A person's sheet, and mending it. */
@Path("/usagers")
public class ResidentResource {

    @CheckedTemplate(basePath = "residents")
    static class Templates {
        static native TemplateInstance show(
                Resident resident, List<PastCase> cases, Household household, List<Bond> helpers, List<Bond> helped);

        static native TemplateInstance create(Form form, Title[] titles, List<Resident> twins);

        static native TemplateInstance edit(Resident resident, Form form, Title[] titles, Household household);
    }

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    PastCases pastCases;

    @Inject
    Bonds bonds;

    /** A person who asks nothing yet: who acts for somebody, or a member of a household. */
    @GET
    @Path("/nouveau")
    public Response blank(@RestQuery String q) {
        return Pages.show(Templates.create(Form.empty().with("lastName", q), Title.values(), List.of()));
    }

    @POST
    @Transactional
    public Response create(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Resident newcomer = new Resident();
        ResidentForm.readNew(form, newcomer, clock);
        if (form.refused()) {
            return Pages.refused(Templates.create(form, Title.values(), ResidentForm.twins(form)));
        }
        newcomer.persist();
        audit.created(newcomer.subject());
        return Pages.goTo("/usagers/" + newcomer.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(long id) {
        Resident resident = find(id);
        audit.viewed(resident.subject());
        return Pages.show(Templates.show(
                resident,
                pastCases.of(resident),
                Household.of(resident),
                bonds.actingFor(resident),
                bonds.actedForBy(resident)));
    }

    @GET
    @Path("/{id}/modifier")
    @Transactional
    public Response edit(long id) {
        Resident resident = find(id);
        audit.viewed(resident.subject());
        return Pages.show(page(resident, ResidentForm.of(resident), Household.of(resident)));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Resident resident = find(id);
        Resident.getEntityManager().refresh(resident, LockModeType.PESSIMISTIC_WRITE);
        Household household = Household.of(resident);
        Form form = Form.of(typed);
        boolean joined = resident.id != id;
        if (joined || !form.is("version", Integer.toString(resident.version))) {
            form.with("version", resident.version);
            form.refuse(
                    "",
                    ("Quelqu’un a modifié cette fiche pendant votre saisie. Elle dit maintenant : %s, %s. "
                                    + "Votre saisie est gardée ci-dessous ; enregistrez à nouveau pour la préférer.")
                            .formatted(resident.fullName(), resident.distinction()));
            return Pages.overtaken(page(resident, form, household));
        }
        List<Resident> moving = household.moving(form);
        PostalAddress.read(form).ifPresent(address -> Household.refuseWhatFitsNoEnvelope(form, moving, address));
        ResidentForm.read(form, resident, clock);
        if (form.refused()) {
            return Pages.refused(page(resident, form, household));
        }
        audit.changed(resident.subject());
        for (Resident neighbour : moving) {
            neighbour.movesWith(resident);
            audit.changed(neighbour.subject());
        }
        return Pages.goTo("/usagers/" + id);
    }

    private static TemplateInstance page(Resident resident, Form form, Household household) {
        return Templates.edit(resident, form, Title.values(), household);
    }

    private static Resident find(long id) {
        return Resident.byId(id).orElseThrow(NotFoundException::new);
    }
}
