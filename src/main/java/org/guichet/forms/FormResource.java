package org.guichet.forms;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.guichet.accounts.Department;
import org.guichet.accounts.RouteTable;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** The papers of a procedure: its form, its guide sheet, its poster. */
@Path("/demarches/{id}")
public class FormResource {

    @Inject
    Catalogue catalogue;

    @Inject
    SecurityIdentity identity;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param usager whose sheet fills the first lines; nobody for a blank form */
    @GET
    @Path("/formulaire.pdf")
    @Transactional
    public Response form(String id, @RestQuery Optional<String> format, @RestQuery Optional<Long> usager) {
        Procedure procedure = find(id);
        Resident resident = usager.map(this::resident).orElse(null);
        Variant variant = Variant.of(format, procedure, resident);
        Requester requester = resident == null ? Requester.UNKNOWN : Requester.of(resident);
        byte[] pdf = new FormDocument(procedure, variant, office(procedure), requester, Map.of(), null, clock.instant())
                .pdf();
        return Pages.pdf("formulaire-%s.pdf".formatted(id), pdf);
    }

    @GET
    @Path("/fiche.pdf")
    @Transactional
    public Response guide(String id, @RestQuery Optional<String> format, @RestQuery Optional<Long> usager) {
        Procedure procedure = find(id);
        Resident resident = usager.map(this::resident).orElse(null);
        Variant variant = Variant.of(format, procedure, resident);
        byte[] pdf = new GuideSheet(procedure, office(procedure), variant).pdf(clock.instant());
        return Pages.pdf("fiche-%s.pdf".formatted(id), pdf);
    }

    @GET
    @Path("/affiche.pdf")
    @Transactional
    public Response poster(String id, @RestQuery Optional<String> format) {
        Procedure procedure = find(id);
        Variant variant = Variant.of(format, procedure, null);
        byte[] pdf = new PosterDocument(procedure, office(procedure), variant).pdf(clock.instant());
        return Pages.pdf("affiche-%s.pdf".formatted(id), pdf);
    }

    private Procedure find(String id) {
        return catalogue.find(id).orElseThrow(NotFoundException::new);
    }

    private static Office office(Procedure procedure) {
        return Office.of(
                Commune.get(), Department.findByCode(procedure.department()).orElse(null));
    }

    /** Everybody may print a blank form, but not everybody may see a person's sheet. */
    private Resident resident(long id) {
        if (!RouteTable.allows("GET /usagers/{id}", identity::hasRole)) {
            throw new ForbiddenException();
        }
        Resident resident = Resident.byId(id).orElseThrow(NotFoundException::new);
        audit.printed(resident.subject());
        return resident;
    }
}
