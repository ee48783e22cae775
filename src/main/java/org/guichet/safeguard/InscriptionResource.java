package org.guichet.safeguard;

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
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseStep;
import org.guichet.cases.Reference;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/**
 * Enters a person into the register, keeps the entry true, and takes them out. Whoever holds the right sees every request
 * to be in the register, though their cases be discreet.
 */
@Path("/dossiers/{reference}/registre")
public class InscriptionResource {

    private static final int LONGEST = 1000;

    @Inject
    CaseStep step;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(String reference) {
        Inscription inscription = find(reference);
        audit.viewed(inscription.dossier.subject());
        return Pages.show(page(inscription).show());
    }

    @POST
    @Path("/inscription")
    @Transactional
    public Response list(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "inscription", typed, (inscription, form, by, at) -> {
            List<Contact> contacts = ContactFields.read(form);
            String needs = form.words("needs", LONGEST);
            ConsentFields.GIVEN.read(form).ifPresent(consent -> inscription.list(consent, contacts, needs, by, at));
        });
    }

    @POST
    @Path("/correction")
    @Transactional
    public Response correct(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "correction", typed, (inscription, form, by, at) -> {
            List<Contact> contacts = ContactFields.read(form);
            String needs = form.words("needs", LONGEST);
            if (!form.refused()) {
                inscription.correct(contacts, needs, by, at);
            }
        });
    }

    @POST
    @Path("/confirmation")
    @Transactional
    public Response confirm(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "confirmation", typed, (inscription, form, by, at) -> ConsentFields.CONFIRMED
                .read(form)
                .ifPresent(again -> inscription.confirm(again, by, at)));
    }

    @POST
    @Path("/retrait")
    @Transactional
    public Response remove(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "retrait", typed, (inscription, form, by, at) -> {
            Removal why = form.chosen("removal", Removal.values())
                    .orElseThrow(() -> new Refusal("removal", "Choisissez pourquoi la personne quitte le registre."));
            inscription.remove(why, by, at);
        });
    }

    private Response act(
            String reference, String name, MultivaluedMap<String, String> typed, CaseStep.Act<Inscription> act) {
        Inscription inscription = find(reference);
        inscription.lock();
        Form form = Form.of(typed);
        List<InscriptionLine> news =
                InscriptionLine.since(inscription, form.id("seen").orElse(0L).intValue());
        if (!news.isEmpty()) {
            return Pages.overtaken(page(inscription).overtaken(form, name, news).show());
        }
        Case dossier = inscription.dossier;
        return step.take(
                inscription,
                dossier.subject(),
                form,
                act,
                () -> page(inscription).refused(form, name).show(),
                dossier.path() + "/registre");
    }

    private InscriptionPage page(Inscription inscription) {
        return InscriptionPage.of(inscription, LocalDate.now(clock), inscription.dossier.visibleTo(current.get()));
    }

    private static Inscription find(String typed) {
        if (!Reference.looksLikeOne(typed)) {
            throw new NotFoundException();
        }
        return Case.findByReference(Reference.parse(typed))
                .flatMap(Inscription::of)
                .orElseThrow(NotFoundException::new);
    }
}
