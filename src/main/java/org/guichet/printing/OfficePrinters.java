package org.guichet.printing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guichet.accounts.Agent;
import org.guichet.web.Form;
import org.guichet.web.Refusal;

/**
 * What other rooms print with. Takes as long as the printer does, within the bounds of {@link Patience}, and writes in
 * transactions of its own: call it outside of any.
 */
@ApplicationScoped
public class OfficePrinters {

    @Inject
    PrinterWire wire;

    @Inject
    PrintJournal journal;

    /** Jobs whose document is leaving now, from this very server. */
    private final Set<Long> leaving = ConcurrentHashMap.newKeySet();

    /** All that may be printed on, the usual one first. */
    public List<Printer> working() {
        return QuarkusTransaction.joiningExisting().call(Printer::working);
    }

    /** One of those, as a form names it. */
    public Optional<Printer> working(Form form, String field) {
        return form.id(field).flatMap(id -> working().stream()
                .filter(printer -> printer.id.equals(id))
                .findFirst());
    }

    /** The one that prints where nobody says which; nothing where the town hall has set none. */
    public Optional<Printer> usual() {
        return working().stream().filter(printer -> printer.usual).findFirst();
    }

    /** {@link #open} and {@link #send} at once, for whoever need not find the job again after a stop of the server. */
    public PrintJob print(Printer printer, PrintDocument document, PrintOptions options, Agent by) {
        return send(open(printer, document.title(), options, by), document);
    }

    /**
     * Notes that something is about to be sent, so that it can be asked about whatever happens next.
     *
     * @throws Refusal where that printer is out of use
     */
    public PrintJob open(Printer printer, String title, PrintOptions options, Agent by) {
        return journal.open(printer.id, title, options, by);
    }

    /**
     * Hands the document over.
     *
     * @return the job as the printer took it: on its way, and printed only where its state says so
     * @throws Refusal where it is not on its way, in words; {@link PrintState#UNSURE} is then the state of the job where
     *     nobody knows whether a sheet came out
     */
    public PrintJob send(PrintJob job, PrintDocument document) {
        leaving.add(job.id);
        try {
            PrintJob heard = journal.hear(job.id, delivered(job, document));
            if (!heard.state.onItsWay()) {
                throw new Refusal(heard.remark);
            }
            return heard;
        } finally {
            leaving.remove(job.id);
        }
    }

    /**
     * Asks the printer what became of a job.
     *
     * @throws Refusal where it cannot be asked now: what was known stays
     */
    public PrintJob refresh(PrintJob job) {
        if (job.state.ended() || leaving.contains(job.id)) {
            return job;
        }
        if (job.number == null) {
            return journal.neverNumbered(job.id);
        }
        IppPrinter printer = printer(job);
        if (job.state == PrintState.SENDING) { // the server stopped in the middle
            return journal.hear(job.id, dropped(printer, job.number, "Le serveur s’est arrêté pendant l’envoi."));
        }
        return journal.hear(job.id, printer.state(job.number).orElseGet(() -> JobReport.forgotten(job)));
    }

    /** As {@link #send}, where a page tells afterwards what became of it. */
    void sendQuietly(PrintJob job, PrintDocument document) {
        try {
            send(job, document);
        } catch (Refusal written) {
            // the job says so
        }
    }

    /**
     * Asks about the latest jobs whose end is not known; a printer that is silent once is not asked again.
     *
     * @return which printers could not be asked, and why
     */
    List<String> followAll(int most) {
        Map<Long, String> silent = new LinkedHashMap<>();
        for (PrintJob job : journal.unended(most)) {
            if (!silent.containsKey(job.printer.id)) {
                try {
                    refresh(job);
                } catch (Refusal why) {
                    silent.put(job.printer.id, job.printer.name + " : " + why.getMessage());
                }
            }
        }
        return List.copyOf(silent.values());
    }

    /** What a printer says of itself now. */
    PrinterReport report(PrinterAddress address) {
        return new IppPrinter(wire, address).report();
    }

    private JobReport delivered(PrintJob job, PrintDocument document) {
        IppPrinter printer = printer(job);
        try {
            PrinterReport report = printer.report();
            report.refuseUnlessReady(job.options());
            return report.inTwoSteps()
                    ? inTwoSteps(printer, job, document, report.keepsSize())
                    : atOnce(printer, job, document, report.keepsSize());
        } catch (Refusal refused) {
            return JobReport.refused(refused.getMessage());
        }
    }

    private JobReport inTwoSteps(IppPrinter printer, PrintJob job, PrintDocument document, boolean realSize) {
        JobReport created = printer.create(job.title, job.options(), realSize);
        journal.numbered(job.id, created.number());
        try {
            return printer.send(created.number(), document).after(created);
        } catch (Refusal broken) {
            return dropped(printer, created.number(), broken.getMessage());
        }
    }

    private static JobReport atOnce(IppPrinter printer, PrintJob job, PrintDocument document, boolean realSize) {
        try {
            return printer.print(document, job.options(), realSize);
        } catch (NoAnswer unknown) {
            return JobReport.unsure(unknown.getMessage());
        }
    }

    /** The sending broke off: has the job dropped, so that no sheet comes out unseen, and asks what became of it. */
    private static JobReport dropped(IppPrinter printer, int number, String why) {
        try {
            printer.cancel(number);
        } catch (Refusal tooLate) {
            // it ended by itself, or says nothing: its state will tell
        }
        try {
            return printer.state(number)
                    .filter(report -> report.state().ended())
                    .map(report -> report.because(why))
                    .orElseGet(() -> JobReport.unsure(why));
        } catch (Refusal silent) {
            return JobReport.unsure(why);
        }
    }

    private IppPrinter printer(PrintJob job) {
        return new IppPrinter(wire, job.printer.where());
    }
}
