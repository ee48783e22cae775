package org.guichet.history;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.residents.Resident;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** A person's contacts on paper, all those of the kind that the screen shows. */
@Path("/usagers/{id}/contacts.pdf")
public class HistorySheetResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response print(long id, @RestQuery String genre) {
        Resident resident = Resident.byId(id).orElseThrow(NotFoundException::new);
        audit.printed(resident.subject());
        Contacts contacts = new Contacts(resident, Kind.of(genre), current.get());
        HistorySheet sheet = new HistorySheet(
                Commune.get(), resident, contacts.kind(), contacts.all(), contacts.hidden(), clock.instant());
        return Pages.pdf("contacts-%d.pdf".formatted(id), sheet.pdf());
    }
}
