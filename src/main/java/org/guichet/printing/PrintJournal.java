package org.guichet.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Refusal;
import org.hibernate.Hibernate;

/** Writes down what is sent and what became of it, each line at once: a server that stops halfway leaves it written. */
@ApplicationScoped
class PrintJournal {

    /** A browser goes from the button to the document at once. */
    private static final Duration FOLLOWED_BY = Duration.ofMinutes(1);

    @Inject
    Clock clock;

    /** @throws Refusal where nothing may be printed there any more */
    @Transactional(TxType.REQUIRES_NEW)
    PrintJob open(long printerId, String title, PrintOptions options, Agent by) {
        PrintJob job = PrintJob.of(working(printerId), options, by, clock.instant());
        job.title = title;
        job.state = PrintState.SENDING;
        job.persistAndFlush();
        return job;
    }

    /**
     * Notes what the button of a page asks for; pressed twice, it is the same job.
     *
     * @param path of our own PDF; "" where the document is not a page
     * @throws Refusal where nothing may be printed there any more
     */
    @Transactional(TxType.REQUIRES_NEW)
    PrintJob ask(Form button, long printerId, String path, Agent by) {
        UUID key = PageKey.take(button);
        return PrintJob.byPageKey(key).orElseGet(() -> {
            Printer printer = working(printerId);
            PrintJob job = PrintJob.of(printer, printer.options(), by, clock.instant());
            job.pageKey = key;
            job.path = path;
            job.persistAndFlush();
            return job;
        });
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<PrintJob> find(long id) {
        return PrintJob.byId(id).map(PrintJournal::whole);
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<PrintJob> unended(int most) {
        return PrintJob.unended(most);
    }

    private static Printer working(long id) {
        return Printer.byId(id)
                .filter(one -> one.active)
                .orElseThrow(() -> new Refusal("Cette imprimante ne sert plus. Choisissez-en une autre."));
    }

    /** Takes what an agent asked for, once: nothing where somebody has taken it already. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<PrintJob> claim(long id, String title) {
        PrintJob job = locked(id);
        if (job.state != PrintState.ASKED) {
            return Optional.empty();
        }
        job.title = title;
        job.heard(PrintState.SENDING, "", clock.instant());
        return Optional.of(job);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void numbered(long id, int number) {
        locked(id).number = number;
    }

    /** What was heard of a job; once it has ended, nothing is heard any more. */
    @Transactional(TxType.REQUIRES_NEW)
    PrintJob hear(long id, JobReport report) {
        PrintJob job = locked(id);
        if (!job.state.ended()) {
            if (job.number == null && report.number() > 0) {
                job.number = report.number();
            }
            job.heard(report.state(), report.said(), clock.instant());
        }
        return job;
    }

    /** A job that left no trace on the printer: never sent, or sent while the server stopped. */
    @Transactional(TxType.REQUIRES_NEW)
    PrintJob neverNumbered(long id) {
        PrintJob job = locked(id);
        if (job.state == PrintState.ASKED
                && !job.askedAt.isAfter(clock.instant().minus(FOLLOWED_BY))) {
            job.title = job.title.isEmpty() ? job.path : job.title;
            job.heard(PrintState.REFUSED, "Le document n’a pas pu être préparé ; rien n’est parti.", clock.instant());
        } else if (job.state == PrintState.SENDING) {
            JobReport unsure = JobReport.unsure("Le serveur s’est arrêté pendant l’envoi.");
            job.heard(unsure.state(), unsure.said(), clock.instant());
        }
        return job;
    }

    private static PrintJob locked(long id) {
        return whole(PrintJob.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** With all that a page shows of it after the transaction. */
    private static PrintJob whole(PrintJob job) {
        Hibernate.initialize(job.printer);
        Hibernate.initialize(job.agent);
        return job;
    }
}
