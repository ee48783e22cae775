package org.guichet.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.guichet.accounts.Agent;
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
        Printer printer = Printer.byId(printerId)
                .filter(one -> one.active)
                .orElseThrow(() -> new Refusal("Cette imprimante ne sert plus. Choisissez-en une autre."));
        PrintJob job = PrintJob.of(printer, options, by, clock.instant());
        job.title = title;
        job.state = PrintState.SENDING;
        job.persistAndFlush();
        return job;
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
        PrintJob job = PrintJob.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Hibernate.initialize(job.printer);
        Hibernate.initialize(job.agent);
        return job;
    }
}
