package org.guichet.opening;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.cases.CaseStep;
import org.guichet.privacy.Audit;
import org.guichet.residents.PastCases;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** What is decided about a letter after its envelope was opened, and where its sheet goes. */
@Path("/ouverture")
public class IncomingResource {

    /** What is left of the query of the page that a button returns to. */
    private static final String QUERY = "[\\w=&%.+-]*";

    @Inject
    CaseFinder cases;

    @Inject
    CaseStep step;

    @Inject
    PastCases pastCases;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(long id) {
        Incoming letter = seen(Incoming.byId(id));
        audit.viewed(letter.subject());
        return Pages.show(IncomingPage.of(letter, pastCases).show());
    }

    /** « C’est Mme Le Bris » */
    @POST
    @Path("/{id}/expediteur")
    @Transactional
    public Response from(long id, MultivaluedMap<String, String> typed) {
        return act(id, "expediteur", Form.of(typed), (letter, form, by, at) -> {
            Resident person = form.id(EnvelopeForm.PERSON)
                    .flatMap(Resident::byId)
                    .orElseThrow(() -> new Refusal("Choisissez une des personnes proposées."));
            letter.isFrom(person);
        });
    }

    @POST
    @Path("/{id}/dossier")
    @Transactional
    public Response join(long id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<Case> to = form.check(() -> Optional.of(new MeantCase(
                        form.required("reference", "Scannez ou tapez le numéro du dossier."),
                        current.get(),
                        LocalDate.now(clock).getYear())
                .find()));
        lockInOrder(seen(Incoming.byId(id)), to);
        return act(id, "dossier", form, (letter, same, by, at) -> letter.join(to.orElseThrow(), by, at));
    }

    /** The case it leaves and the one it goes to, always in the order of their keys, so that two agents never wait in a ring. */
    private static void lockInOrder(Incoming letter, Optional<Case> to) {
        Stream.concat(Stream.ofNullable(letter.entry.dossier), to.stream())
                .distinct()
                .sorted((one, other) -> one.id.compareTo(other.id))
                .forEach(Case::lock);
    }

    /** Only registered, to be treated after all, or read in its case. */
    @POST
    @Path("/{id}/suite")
    @Transactional
    public Response decide(long id, MultivaluedMap<String, String> typed) {
        return act(id, "suite", Form.of(typed), (letter, form, by, at) -> {
            switch (form.value("suite")) {
                case "enregistrer" -> letter.registerOnly(by, at);
                case "traiter" -> letter.treatAfterAll();
                case "lu" -> letter.read(by, at);
                default -> throw new Refusal("Choisissez ce que devient ce courrier.");
            }
        });
    }

    @POST
    @Path("/{id}/lieu")
    @Transactional
    public Response move(long id, MultivaluedMap<String, String> typed) {
        return act(id, "lieu", Form.of(typed), (letter, form, by, at) -> {
            Department department =
                    form.id("department").flatMap(Department::byId).orElse(null);
            Destination.read(form, List.of(Place.values()), department)
                    .ifPresent(destination -> letter.move(destination, by, at));
        });
    }

    private Response act(long id, String name, Form form, CaseStep.Act<Incoming> act) {
        Incoming letter = seen(Incoming.hold(id));
        IncomingPage page = IncomingPage.of(letter, pastCases);
        if (!form.is("seen", Integer.toString(letter.steps))) {
            return Pages.overtaken(page.overtaken(form, name).show());
        }
        return step.take(
                letter,
                letter.subject(),
                form,
                act,
                () -> page.refused(form, name).show(),
                next(letter, form));
    }

    /** Back to the pile where the button stood there. */
    private static String next(Incoming letter, Form form) {
        return form.isEmpty("pile") || !form.value("garde").matches(QUERY)
                ? letter.path()
                : "/ouverture?vu=%d&%s".formatted(letter.entry.id, form.value("garde"));
    }

    private Incoming seen(Optional<Incoming> found) {
        Incoming letter = found.orElseThrow(NotFoundException::new);
        if (letter.entry.dossier != null) {
            cases.visible(letter.entry.dossier);
        }
        return letter;
    }
}
