package org.guichet.repairs;

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
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseFinder;
import org.guichet.cases.CaseStep;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** The steps of a repair, each on a device whose case nobody else is changing. */
@Path("/dossiers/{reference}/reparation")
public class RepairResource {

    private static final int LONGEST = 1000;

    @Inject
    CaseFinder cases;

    @Inject
    CurrentAgent current;

    @Inject
    CaseStep step;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(String reference) {
        Repair repair = find(cases.find(reference));
        audit.viewed(repair.dossier.subject());
        return Pages.show(page(repair).show());
    }

    @POST
    @Path("/diagnostic")
    @Transactional
    public Response diagnose(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "diagnostic", typed, (repair, form, by, at) -> {
            String words = words(form, "diagnosis", "Dites ce qu’a l’appareil.");
            Optional<Integer> parts = Price.read(form, "parts");
            String who = form.name("diagnosedBy", "Indiquez qui a examiné l’appareil.");
            if (!form.refused()) {
                repair.diagnose(words, parts.orElse(null), who, by, at);
            }
        });
    }

    @POST
    @Path("/accord")
    @Transactional
    public Response decide(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "accord", typed, (repair, form, by, at) -> {
            Agreement decision = chosen(Agreement.values(), form, "agreement", "Choisissez ce que la personne décide.");
            AgreementWay way = chosen(AgreementWay.values(), form, "agreedWay", "Choisissez comment elle l’a dit.");
            LocalDate on =
                    form.date("agreedOn").orElseThrow(() -> new Refusal("agreedOn", "Indiquez le jour de sa réponse."));
            String words = words(form, "agreedWords", "Écrivez ce que la personne a dit exactement.");
            if (!form.refused()) {
                repair.decide(decision, way, on, words, by, at);
            }
        });
    }

    @POST
    @Path("/issue")
    @Transactional
    public Response finish(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "issue", typed, (repair, form, by, at) -> {
            Outcome what = chosen(Outcome.values(), form, "outcome", "Choisissez ce qu’il advient de l’appareil.");
            String words = words(form, "outcomeWords", "Dites ce qui a été fait.");
            if (!form.refused()) {
                repair.finish(what, words, by, at);
            }
        });
    }

    @POST
    @Path("/retrait")
    @Transactional
    public Response handBack(String reference, MultivaluedMap<String, String> typed) {
        return act(reference, "retrait", typed, (repair, form, by, at) -> {
            HandBack back = HandBack.read(form, repair.belongings().all());
            if (!form.refused()) {
                repair.handBack(back, by, at);
            }
        });
    }

    private Response act(
            String reference, String name, MultivaluedMap<String, String> typed, CaseStep.Act<Repair> act) {
        Case dossier = cases.find(reference);
        dossier.lock();
        Repair repair = find(dossier);
        Repair.getEntityManager().refresh(repair);
        Form form = Form.of(typed);
        if (!form.is("seen", Integer.toString(repair.steps))) {
            form.with("seen", repair.steps);
            return Pages.overtaken(page(repair).overtaken(form, name).show());
        }
        return step.take(
                repair,
                dossier.subject(),
                form,
                act,
                () -> page(repair).refused(form, name).show(),
                repair.path());
    }

    private RepairPage page(Repair repair) {
        return RepairPage.of(repair, LocalDate.now(clock), current.get());
    }

    static Repair find(Case dossier) {
        return Repair.of(dossier).orElseThrow(NotFoundException::new);
    }

    private static String words(Form form, String field, String whyAsked) {
        String words = form.words(field, LONGEST);
        if (words.isBlank()) {
            form.refuse(field, whyAsked);
        }
        return words;
    }

    private static <T extends Enum<T>> T chosen(T[] among, Form form, String field, String whyAsked) {
        return form.chosen(field, among).orElseThrow(() -> new Refusal(field, whyAsked));
    }
}
