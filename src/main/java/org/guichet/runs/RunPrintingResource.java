package org.guichet.runs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.CurrentAgent;
import org.guichet.printing.OfficePrinters;
import org.guichet.printing.PrintDocument;
import org.guichet.printing.PrintJob;
import org.guichet.printing.Printer;
import org.guichet.printing.Sides;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** The paper of a run, each handing out noted before it happens: to the browser, or straight to an office printer. */
@Path("/tirages/{id}/impressions")
public class RunPrintingResource {

    @Inject
    RunFinder finder;

    @Inject
    RunPaper paper;

    @Inject
    OfficePrinters office;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Not in one transaction: a printer takes its time. */
    @POST
    public Response print(long id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Noted[] noted = new Noted[1];
        boolean done = form.does(() -> {
            noted[0] = QuarkusTransaction.requiringNew().call(() -> note(id, form));
            noted[0].send(this);
        });
        if (!done) {
            return QuarkusTransaction.requiringNew().call(() -> refused(id, PageKey.give(form)));
        }
        RunPrinting printing = noted[0].printing;
        return Pages.goTo(printing.job == null ? printing.path() : printing.job.link());
    }

    /** @param before whether the button had been pressed already: the paper is on its way */
    private record Noted(RunPrinting printing, boolean before) {

        void send(RunPrintingResource desk) {
            if (!before && printing.job != null) {
                desk.send(printing);
            }
        }
    }

    /** The same bytes each time the browser asks; not in one transaction, since it may take a minute. */
    @GET
    @Path("/{number}.pdf")
    public Response pdf(long id, int number) {
        long printing = QuarkusTransaction.requiringNew().call(() -> {
            PrintRun run = finder.find(id);
            audit.printed(run.subject());
            return RunPrinting.of(run, number).orElseThrow(NotFoundException::new).id;
        });
        return Pages.pdf("tirage-%d.pdf".formatted(id), paper.write(printing));
    }

    private Noted note(long id, Form form) {
        UUID key = PageKey.take(form);
        Optional<RunPrinting> already = RunPrinting.byPage(key);
        if (already.isPresent()) {
            return new Noted(already.get(), true);
        }
        PrintRun run = finder.find(id);
        run.lock();
        PrintingOrder order = PrintingOrder.read(form, run);
        Optional<Printer> printer = office.working(form, "imprimante");
        if (printer.isEmpty() && !form.isEmpty("imprimante")) {
            throw new Refusal("Cette imprimante ne sert plus. Choisissez-en une autre, ou ouvrez le PDF.");
        }
        audit.printed(run.subject());
        PrintJob job = printer.map(one -> office.open(
                        one, title(run), one.options().with(run.bothSides ? Sides.TWO : Sides.ONE), current.get()))
                .map(opened -> PrintJob.byId(opened.id).orElseThrow())
                .orElse(null);
        return new Noted(order.record(run, key, job, current.get(), clock.instant()), false);
    }

    /** @throws Refusal where no sheet comes out, in words; the printing then counts for nothing */
    private void send(RunPrinting printing) {
        java.nio.file.Path file = paper.write(printing.id);
        try {
            office.send(printing.job, PrintDocument.of(title(printing.run), file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            delete(file);
        }
    }

    private static void delete(java.nio.file.Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException("the paper of a run cannot be cleared away", left);
        }
    }

    private static String title(PrintRun run) {
        return "tirage-" + run.id;
    }

    private Response refused(long id, Form form) {
        return Pages.refused(
                RunResource.Templates.run(RunPage.of(finder.find(id), form, 1).on(office.working())));
    }
}
