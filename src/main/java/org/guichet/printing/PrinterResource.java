package org.guichet.printing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Paging;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The printers of the town hall: where they are, how they print, what they say, and what they were sent. */
@Path("/imprimantes")
public class PrinterResource {

    @CheckedTemplate(basePath = "printing")
    static class Templates {
        static native TemplateInstance printers(
                List<Printer> printers, List<PrintJob> jobs, Paging paging, List<String> silent);

        static native TemplateInstance printer(PrinterPage at);
    }

    @Inject
    OfficePrinters office;

    @Inject
    PrintJournal journal;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response list(@RestQuery @Nullable Integer page) {
        return Pages.show(list(page == null ? 1 : page, List.of()));
    }

    /** Asks the printers what became of what they were sent. */
    @POST
    @Path("/travaux")
    public Response follow() {
        List<String> silent = office.followAll(Paging.SIZE);
        return QuarkusTransaction.requiringNew().call(() -> Pages.show(list(1, silent)));
    }

    private TemplateInstance list(int page, List<String> silent) {
        Paging paging = Paging.of(page, PrintJob.count());
        List<PrintJob> jobs =
                PrintJob.latest().page(paging.number() - 1, paging.size()).list();
        audit.viewed(Subject.of("impressions"));
        return Templates.printers(Printer.inOrder(), jobs, paging, silent);
    }

    @GET
    @Path("/nouvelle")
    @Transactional
    public Response blank() {
        return Pages.show(Templates.printer(PrinterPage.of(PrinterForm.blank(), 0)));
    }

    @POST
    public Response create(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        return form.is("geste", "interroger")
                ? asked(form, 0)
                : QuarkusTransaction.requiringNew().call(() -> created(form));
    }

    private Response created(Form form) {
        Optional<Printer> read = PrinterForm.read(form, null);
        if (read.isEmpty()) {
            return Pages.refused(Templates.printer(PrinterPage.of(form, 0)));
        }
        Printer printer = new Printer();
        PrinterForm.write(read.get(), printer);
        printer.persistAndFlush();
        audit.created(printer.subject());
        return Pages.goTo(printer.path());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response edit(long id) {
        return Pages.show(Templates.printer(PrinterPage.of(PrinterForm.of(find(id)), id)));
    }

    @POST
    @Path("/{id}")
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        return form.is("geste", "interroger")
                ? asked(form, id)
                : QuarkusTransaction.requiringNew().call(() -> saved(form, id));
    }

    private Response saved(Form form, long id) {
        Printer known = find(id);
        Printer.getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
        if (!form.is("version", Integer.toString(known.version))) {
            form.with("version", known.version);
            form.refuse(
                    "",
                    "Quelqu’un a modifié cette imprimante pendant votre saisie. Votre saisie est gardée : enregistrez à "
                            + "nouveau si elle vaut toujours.");
            return Pages.overtaken(Templates.printer(PrinterPage.of(form, id)));
        }
        Optional<Printer> read = PrinterForm.read(form, known);
        if (read.isEmpty()) {
            return Pages.refused(Templates.printer(PrinterPage.of(form, id)));
        }
        PrinterForm.write(read.get(), known);
        audit.changed(known.subject());
        return Pages.goTo("/imprimantes");
    }

    @POST
    @Path("/{id}/essai")
    public Response test(long id, MultivaluedMap<String, String> typed) {
        Printer printer = find(id);
        PrintJob job = journal.ask(Form.of(typed), id, "", current.get());
        TestPage page = new TestPage(Commune.get(), printer, current.get().fullName(), clock.instant());
        journal.claim(job.id, TestPage.TITLE).ifPresent(claimed -> {
            audit.printed(printer.subject());
            office.sendQuietly(claimed, PrintDocument.of(TestPage.TITLE, page.pdf()));
        });
        return Pages.goTo(job.link());
    }

    /** What the printer at the address just typed says, saved or not; nothing typed is lost. */
    private Response asked(Form form, long id) {
        Optional<PrinterReport> report = PrinterForm.address(form).flatMap(address -> report(form, address));
        return report.isPresent()
                ? Pages.show(Templates.printer(PrinterPage.of(form, id).saying(report.get())))
                : Pages.refused(Templates.printer(PrinterPage.of(form, id)));
    }

    private Optional<PrinterReport> report(Form form, PrinterAddress address) {
        try {
            return Optional.of(office.report(address));
        } catch (Refusal silent) {
            form.refuse("address", silent.getMessage());
            return Optional.empty();
        }
    }

    private static Printer find(long id) {
        return Printer.byId(id).orElseThrow(NotFoundException::new);
    }
}
