package org.guichet.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.residents.Resident;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** A person's contacts on screen. */
@Path("/usagers/{id}/contacts")
public class HistoryResource {

    @CheckedTemplate(basePath = "history")
    static class Templates {
        static native TemplateInstance contacts(
                Resident resident, String code, Kind[] kinds, List<Contact> contacts, String hidden, Paging paging);
    }

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    /** @param genre a kind by its code; anything else shows all */
    @GET
    @Transactional
    public Response show(long id, @RestQuery String genre, @RestQuery Integer page) {
        Resident resident = Resident.byId(id).orElseThrow(NotFoundException::new);
        audit.viewed(resident.subject());
        Contacts contacts = new Contacts(resident, Kind.of(genre), current.get());
        Paging paging = Paging.of(page == null ? 1 : page, contacts.count());
        return Pages.show(Templates.contacts(
                resident, contacts.code(), Kind.values(), contacts.page(paging), contacts.hidden(), paging));
    }
}
