package org.guichet.mandates;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.procedures.Catalogue;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;

/** Those who act for a person: writing a mandate, printing it, noting that it is signed, revoking it. */
@Path("/usagers/{id}/mandats")
public class MandateResource {

    private static final int LONGEST = 200;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/nouveau")
    @Transactional
    public Response blank(long id) {
        Resident resident = resident(id);
        audit.viewed(resident.subject());
        Form form = PageKey.give(Form.empty())
                .with(MandateForm.SCOPE, MandateForm.ALL)
                .with("validFrom", LocalDate.now(clock));
        return Pages.show(MandatePage.create(resident, form, catalogue));
    }

    @POST
    @Transactional
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Resident resident = resident(id);
        Form form = Form.of(typed);
        if (form.is("etape", "chercher")) {
            return Pages.show(MandatePage.create(resident, form.with(MandateForm.HELPER, ""), catalogue));
        }
        UUID key = PageKey.take(form);
        Optional<Mandate> already = Mandate.byPage(key);
        if (already.isPresent()) {
            return Pages.goTo(already.get().path());
        }
        Optional<Mandate> read = MandateForm.read(form, resident, catalogue);
        if (read.isEmpty()) {
            return Pages.refused(MandatePage.create(resident, form, catalogue));
        }
        Mandate mandate = read.get();
        mandate.pageKey = key;
        mandate.createdAt = clock.instant();
        mandate.createdBy = current.get();
        mandate.persist();
        audit.created(mandate.subject());
        return Pages.goTo(mandate.path());
    }

    @GET
    @Path("/{mandat}")
    @Transactional
    public Response show(long id, long mandat) {
        Mandate mandate = find(id, mandat);
        audit.viewed(mandate.subject());
        Form form = Form.empty().with("signedOn", LocalDate.now(clock)).with("revokedOn", LocalDate.now(clock));
        return Pages.show(MandatePage.show(mandate, form, catalogue, LocalDate.now(clock)));
    }

    @GET
    @Path("/{mandat}.pdf")
    @Transactional
    public Response print(long id, long mandat) {
        Mandate mandate = find(id, mandat);
        audit.printed(mandate.subject());
        byte[] pdf = new MandateDocument(
                        mandate, MandatePage.titles(mandate, catalogue), Commune.get(), clock.instant())
                .pdf();
        return Pages.pdf("mandat-%d.pdf".formatted(mandat), pdf);
    }

    @POST
    @Path("/{mandat}/signature")
    @Transactional
    public Response sign(long id, long mandat, MultivaluedMap<String, String> typed) {
        return change(
                find(id, mandat), Form.of(typed), "signedOn", (mandate, form) -> mandate.sign(day(form, "signedOn")));
    }

    @POST
    @Path("/{mandat}/revocation")
    @Transactional
    public Response revoke(long id, long mandat, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        String how = form.words("revokedHow", LONGEST);
        if (how.isEmpty()) {
            form.refuse("revokedHow", "Dites en quelques mots qui révoque ce mandat, et comment vous l’avez su.");
        }
        return change(
                find(id, mandat),
                form,
                "revokedOn",
                (mandate, read) -> mandate.revoke(day(read, "revokedOn"), how, current.get(), clock.instant()));
    }

    private Response change(Mandate mandate, Form form, String dayField, BiConsumer<Mandate, Form> step) {
        mandate.lock();
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = form.date(dayField);
        if (day.isEmpty()) {
            form.refuse(dayField, "Indiquez le jour.");
        } else if (day.get().isAfter(today)) {
            form.refuse(dayField, "Ce jour est dans l’avenir : vérifiez la date.");
        }
        if (!form.does(() -> step.accept(mandate, form))) {
            return Pages.refused(MandatePage.show(mandate, form, catalogue, today));
        }
        audit.changed(mandate.subject());
        return Pages.goTo(mandate.path());
    }

    private static LocalDate day(Form form, String field) {
        return form.date(field).orElseThrow();
    }

    private static Mandate find(long id, long mandat) {
        return Mandate.byId(mandat).filter(mandate -> mandate.resident.id == id).orElseThrow(NotFoundException::new);
    }

    private static Resident resident(long id) {
        return Resident.byId(id).orElseThrow(NotFoundException::new);
    }
}
