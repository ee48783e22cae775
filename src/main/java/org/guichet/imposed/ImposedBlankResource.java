package org.guichet.imposed;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.accounts.Department;
import org.guichet.privacy.Audit;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form that the State imposes, to be filled by hand. */
@Path("/demarches/{id}/imprime.pdf")
public class ImposedBlankResource {

    @Inject
    Catalogue catalogue;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param usager the person whose sheet fills it in part; nobody for a blank one */
    @GET
    @Transactional
    public Response print(String id, @RestQuery @Nullable Long usager) {
        Procedure procedure = catalogue.find(id).orElseThrow(NotFoundException::new);
        Department department = Department.findByCode(procedure.department()).orElseThrow(NotFoundException::new);
        Resident resident = usager == null ? null : Resident.byId(usager).orElseThrow(NotFoundException::new);
        byte[] pdf = ImposedPrinting.blank(procedure, department, resident, clock.instant());
        if (resident != null) {
            audit.printed(resident.subject());
        }
        return Pages.pdf("imprime-%s.pdf".formatted(procedure.id()), pdf);
    }
}
