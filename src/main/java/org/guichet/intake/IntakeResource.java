package org.guichet.intake;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.CurrentAgent;
import org.guichet.acknowledgements.Acknowledging;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.opening.Incoming;
import org.guichet.privacy.Audit;
import org.guichet.procedures.Catalogue;
import org.guichet.residents.PastCases;
import org.guichet.residents.Resident;
import org.guichet.residents.ResidentForm;
import org.guichet.residents.ResidentSearch;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Logging a request at the counter, by telephone or by post. One form with several buttons: searching a person or showing a
 * procedure's questions brings the same page back with everything typed, so that it works without JavaScript.
 */
@Path("/demandes")
public class IntakeResource {

    @Inject
    Intake intake;

    @Inject
    Acknowledging acknowledging;

    @Inject
    Catalogue catalogue;

    @Inject
    PastCases pastCases;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/nouvelle")
    @Transactional
    public Response blank(
            @RestQuery String canal,
            @RestQuery String usager,
            @RestQuery Optional<Long> foyer,
            @RestQuery String demarche,
            @RestQuery Optional<Long> arrivee,
            @RestQuery String q) {
        Instant now = clock.instant();
        Form form = PageKey.give(Form.empty())
                .with("q", q)
                .with(IntakePage.PERSON, usager)
                .with(IntakePage.PROCEDURE, demarche)
                .with("receivedOn", LocalDate.ofInstant(now, French.ZONE))
                .with("receivedTime", French.time(now));
        foyer.flatMap(Resident::byId).ifPresent(member -> beginsNear(form, member));
        Optional<Incoming> letter = arrivee.flatMap(Incoming::byId);
        if (letter.isPresent() && !letter.get().isFree()) {
            return Pages.goTo(letter.get().path());
        }
        letter.ifPresent(one -> LetterForm.begin(form, one));
        IntakePage page = page(channel(canal), form);
        page.chosen().ifPresent(resident -> audit.viewed(resident.subject()));
        return Pages.show(page.show());
    }

    /** A new person of the same household: same door, same telephone. */
    private void beginsNear(Form form, Resident member) {
        audit.viewed(member.subject());
        form.with(IntakePage.PERSON, IntakePage.NEWCOMER);
        ResidentForm.household(form, member);
    }

    @GET
    @Path("/personnes")
    @Transactional
    public Response matches(@RestQuery String q) {
        return Pages.show(page(Channel.COUNTER, Form.empty().with("q", q)).showMatches());
    }

    @GET
    @Path("/demarche")
    @Transactional
    public Response questions(@RestQuery String demarche) {
        return Pages.show(page(Channel.COUNTER, Form.empty().with(IntakePage.PROCEDURE, demarche))
                .showQuestions());
    }

    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Channel channel = channel(form.value("canal"));
        boolean entered = form.is("etape", "entree") && form.isEmpty(IntakePage.PERSON) && !form.isEmpty("q");
        if (form.is("etape", "chercher") || entered) {
            return Pages.show(page(channel, searched(form)).show());
        }
        if (form.is("etape", "demarche")) {
            return Pages.show(page(channel, form).show());
        }
        UUID key = PageKey.take(form);
        Optional<Case> already = Case.findByIntakeKey(key);
        Optional<Case> saved = already.isPresent() ? already : intake.save(form, channel, key, current.get());
        if (saved.isEmpty()) {
            return Pages.refused(page(channel, form).show());
        }
        if (already.isPresent()) {
            return Pages.goTo(saved.get().path() + "?deja=oui");
        }
        audit.created(saved.get().subject());
        return Pages.goTo(next(form, saved.get()));
    }

    /** To the paper where it was asked for, back to the pile of letters where the request came out of it, or to the case. */
    private String next(Form form, Case saved) {
        return switch (form.value("etape")) {
            case "recepisse" -> paper(saved);
            case "pile" -> "/ouverture?vu=" + form.id(LetterForm.LETTER).orElse(0L);
            default -> saved.path();
        };
    }

    /** At the counter, the acknowledgement where the person is owed one and nothing lacks; the receipt otherwise. */
    private String paper(Case dossier) {
        if (dossier.channel == Channel.COUNTER && dossier.milestones.unacknowledged()) {
            try {
                return acknowledging
                                .make(dossier, true, current.get(), clock.instant())
                                .path()
                        + ".pdf";
            } catch (Refusal lacking) {
                return dossier.path() + "/recepisse.pdf";
            }
        }
        return dossier.path() + "/recepisse.pdf";
    }

    private IntakePage page(Channel channel, Form form) {
        return new IntakePage(channel, form, catalogue, pastCases, LocalDate.now(clock));
    }

    /** A new search unticks whoever was chosen; where nobody is found, its words begin a new person. */
    private static Form searched(Form form) {
        String words = form.line("q");
        if (!ResidentSearch.find(words, 1).isEmpty()) {
            return form.is(IntakePage.PERSON, IntakePage.NEWCOMER) ? form : form.with(IntakePage.PERSON, "");
        }
        String field = words.chars().anyMatch(Character::isLetter) ? "lastName" : "phone";
        return form.isEmpty(field)
                ? form.with(IntakePage.PERSON, IntakePage.NEWCOMER).with(field, words)
                : form;
    }

    private static Channel channel(String code) {
        return Channel.of(code == null ? "" : code)
                .orElseThrow(
                        () -> new Refusal(
                                "Cette page ne connaît que trois entrées : guichet, téléphone ou courrier. Choisissez en haut."));
    }
}
