package org.guichet.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.privacy.Audit;
import org.guichet.procedures.LetterNature;
import org.guichet.procedures.LetterTemplate;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** Choosing what to reply with: a letter of the procedure as it stood when the case was opened, or a blank one. */
@Path("/dossiers/{reference}/courriers")
public class NewLetterResource {

    private static final LetterTemplate BLANK = new LetterTemplate(
            "",
            "Lettre libre",
            LetterNature.REPLY,
            "",
            "{usager.appel},\n\n\n\nNous vous prions d’agréer, {usager.appel}, l’expression de nos salutations distinguées.");

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance choose(Case dossier, List<Offer> offers, List<Letter> letters);
    }

    @Inject
    CaseFinder cases;

    @Inject
    Drafting drafting;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/nouveau")
    @Transactional
    public Response choose(String reference) {
        Case dossier = cases.find(reference);
        audit.viewed(dossier.subject());
        List<Offer> offers = Offer.of(dossier, drafting.values(dossier, current.get(), clock.instant()));
        return Pages.show(Templates.choose(dossier, offers, Letter.of(dossier)));
    }

    @POST
    @Transactional
    public Response create(String reference, MultivaluedMap<String, String> typed) {
        Case dossier = cases.find(reference);
        dossier.lock();
        Agent by = current.get();
        Optional<Letter> again =
                draftedSince(dossier, Form.of(typed).id("letters").orElse(0L), by);
        if (again.isPresent()) {
            return Pages.goTo(again.get().path() + "/modifier");
        }
        String name = Form.of(typed).value("modele");
        LetterTemplate template = name.isEmpty()
                ? BLANK
                : dossier.procedure()
                        .letter(name)
                        .orElseThrow(
                                () -> new Refusal(
                                        "Cette démarche n’a pas ce modèle de lettre. Revenez au dossier et choisissez dans la liste."));
        List<Agent> signatories = Agent.signatories();
        Agent signatory = signatories.size() == 1 ? signatories.get(0) : null;
        Letter letter = drafting.compose(dossier, template, signatory, by, clock.instant())
                .keep();
        audit.changed(dossier.subject());
        return Pages.goTo(letter.path() + "/modifier");
    }

    /** The draft that this agent began after seeing so many letters: the button was pressed twice. */
    private static Optional<Letter> draftedSince(Case dossier, long seen, Agent by) {
        return Letter.of(dossier).stream()
                .skip(seen)
                .filter(letter -> letter.createdBy.equals(by))
                .findFirst();
    }
}
