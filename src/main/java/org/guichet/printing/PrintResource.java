package org.guichet.printing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.guichet.accounts.CurrentAgent;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** From the button to what became of the sheet. */
@Path("/")
public class PrintResource {

    @CheckedTemplate(basePath = "printing")
    static class Templates {
        static native TemplateInstance job(JobPage at);
    }

    @Inject
    PrintJournal journal;

    @Inject
    OfficePrinters office;

    @Inject
    CurrentAgent current;

    /** Sends the browser for one of our own PDF pages, which then goes to the printer in place of the screen. */
    @POST
    @Path("/imprimer")
    @Transactional
    public Response print(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        String paper = OwnPaper.parse(form.value("papier"));
        long printer = form.id("imprimante")
                .or(() -> office.usual().map(usual -> usual.id))
                .orElseThrow(
                        () -> new Refusal("La mairie n’a pas encore d’imprimante ici : ouvrez le PDF et imprimez-le."));
        PrintJob job = journal.ask(form, printer, paper, current.get());
        return Pages.goTo(OwnPaper.fetchedFor(job));
    }

    /** What became of it, asked now; how a colleague's document is called is the colleague's business. */
    @GET
    @Path("/impressions/{id}")
    public Response show(long id, @Context HttpHeaders headers) {
        PrintJob job = journal.find(id).orElseThrow(NotFoundException::new);
        String back = Pages.comingFrom(headers);
        JobPage page = JobPage.of(job, current.get(), back.equals(job.link()) ? "" : back);
        try {
            return Pages.show(Templates.job(page.with(office.refresh(job))));
        } catch (Refusal silent) {
            return Pages.show(Templates.job(page.withSilence(silent.getMessage())));
        }
    }
}
