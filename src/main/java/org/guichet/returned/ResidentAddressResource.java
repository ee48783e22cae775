package org.guichet.returned;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.residents.DoubtfulAddress;
import org.guichet.residents.Resident;
import org.guichet.web.Pages;

/** « L’adresse est bonne », said on a person's sheet: who says so, and when, is kept; the next letter may leave. */
@Path("/usagers/{id}/adresse-bonne")
public class ResidentAddressResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response confirm(long id) {
        Resident resident = Resident.byId(id).orElseThrow(NotFoundException::new);
        if (DoubtfulAddress.confirm(resident, current.get(), clock.instant())) {
            audit.changed(resident.subject());
        }
        return Pages.goTo("/usagers/" + resident.id);
    }
}
