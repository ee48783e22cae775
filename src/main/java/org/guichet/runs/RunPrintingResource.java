package org.guichet.runs;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;

/** The paper of a run, each handing out noted before it happens. */
@Path("/tirages/{id}/impressions")
public class RunPrintingResource {

    @Inject
    RunPaper paper;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response print(long id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        UUID key = PageKey.take(form);
        Optional<RunPrinting> already = RunPrinting.byPage(key);
        if (already.isPresent()) {
            return Pages.goTo(already.get().path());
        }
        PrintRun run = find(id);
        run.lock();
        RunPrinting[] printing = new RunPrinting[1];
        boolean done = form.does(
                () -> printing[0] = PrintingOrder.read(form, run).record(run, key, "", current.get(), clock.instant()));
        if (!done) {
            return Pages.refused(RunResource.Templates.run(RunPage.of(run, form, 1)));
        }
        audit.printed(run.subject());
        return Pages.goTo(printing[0].path());
    }

    /** The same bytes each time the browser asks; not in one transaction, since it may take a minute. */
    @GET
    @Path("/{number}.pdf")
    public Response pdf(long id, int number) {
        long printing = noted(id, number);
        return Pages.pdf("tirage-%d.pdf".formatted(id), paper.write(printing));
    }

    @Transactional
    long noted(long id, int number) {
        PrintRun run = find(id);
        audit.printed(run.subject());
        return RunPrinting.of(run, number).orElseThrow(NotFoundException::new).id;
    }

    private PrintRun find(long id) {
        PrintRun run = PrintRun.byId(id).orElseThrow(NotFoundException::new);
        if (!run.visibleTo(current.get())) {
            throw new ForbiddenException();
        }
        return run;
    }
}
