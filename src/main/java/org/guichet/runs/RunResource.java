package org.guichet.runs;

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
import java.util.UUID;
import java.util.function.Consumer;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.Department;
import org.guichet.commune.Commune;
import org.guichet.printing.OfficePrinters;
import org.guichet.privacy.Audit;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** Print runs: choosing the letters, reading what they come to, starting, watching, and saying that the paper came out. */
@Path("/tirages")
public class RunResource {

    /** Seconds until a page on which work goes on shows itself anew. */
    private static final int AGAIN = 2;

    @CheckedTemplate(basePath = "runs")
    static class Templates {
        static native TemplateInstance list(
                List<PrintRun> runs, Form form, long ready, List<Department> departments, List<Procedure> procedures);

        static native TemplateInstance run(RunPage at);
    }

    @Inject
    RunFinder finder;

    @Inject
    RunWork work;

    @Inject
    OfficePrinters office;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response list() {
        return Pages.show(page(PageKey.give(Form.empty())));
    }

    @POST
    @Transactional
    public Response choose(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        UUID key = PageKey.take(form);
        Optional<PrintRun> already = PrintRun.byPage(key);
        if (already.isPresent()) {
            return Pages.goTo(already.get().path());
        }
        RunChoice choice = RunChoice.read(form);
        if (choice.count(current.get()) == 0) {
            form.refuse("", RunChoice.NOTHING_READY);
            return Pages.refused(page(form));
        }
        PrintRun run = PrintRun.of(choice, form, key, current.get(), clock.instant());
        run.persist();
        choice.take(run, current.get());
        audit.created(run.subject());
        work.begin(run.id);
        return Pages.goTo(run.path());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(long id, @RestQuery Optional<Integer> page) {
        PrintRun run = finder.find(id);
        audit.viewed(run.subject());
        Response answer = Pages.show(
                Templates.run(RunPage.of(run, Form.empty(), page.orElse(1)).on(office.working())));
        return run.isWorking()
                ? Response.fromResponse(answer).header("Refresh", AGAIN).build()
                : answer;
    }

    /** The bordereau: every letter, for the post office and for the file. */
    @GET
    @Path("/{id}/bordereau.pdf")
    @Transactional
    public Response sheet(long id) {
        PrintRun run = finder.find(id);
        audit.printed(run.subject());
        byte[] pdf = new RunSheet(
                        Commune.get(),
                        run,
                        RunTotals.of(run),
                        RunLetter.in(run, RunLetter.State.DRAWN, RunLetter.State.BROKEN),
                        RunLetter.in(run, RunLetter.State.ASIDE),
                        clock.instant())
                .pdf();
        return Pages.pdf("bordereau-tirage-%d.pdf".formatted(id), pdf);
    }

    /** From here on the letters have their numbers. */
    @POST
    @Path("/{id}/depart")
    @Transactional
    public Response start(long id) {
        return turn(id, PrintRun::start);
    }

    /** Goes on where it was stopped, or draws the letters that were mended. */
    @POST
    @Path("/{id}/reprise")
    @Transactional
    public Response resume(long id) {
        return turn(id, PrintRun::resume);
    }

    @POST
    @Path("/{id}/abandon")
    @Transactional
    public Response giveUp(long id) {
        return turn(id, PrintRun::giveUp);
    }

    @POST
    @Path("/{id}/imprime")
    @Transactional
    public Response printed(long id) {
        return turn(id, run -> run.printed(current.get(), clock.instant()));
    }

    private Response turn(long id, Consumer<PrintRun> act) {
        PrintRun run = finder.find(id);
        run.lock();
        Form form = Form.empty();
        if (!form.does(() -> act.accept(run))) {
            return Pages.refused(Templates.run(RunPage.of(run, form, 1).on(office.working())));
        }
        audit.changed(run.subject());
        if (run.isWorking()) {
            work.begin(run.id);
        }
        return Pages.goTo(run.path());
    }

    private TemplateInstance page(Form form) {
        long ready = new RunChoice(null, "", false).count(current.get());
        List<PrintRun> runs = PrintRun.latest().stream()
                .filter(run -> run.visibleTo(current.get()))
                .toList();
        return Templates.list(runs, form, ready, Department.inOrder(), catalogue.all());
    }
}
