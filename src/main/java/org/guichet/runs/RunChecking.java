package org.guichet.runs;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guichet.cases.CaseState;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterPrinter;
import org.guichet.mail.Nature;
import org.jboss.logging.Logger;

/** Tries each letter before any is numbered: what cannot leave is set aside, and the pages are counted. */
@ApplicationScoped
class RunChecking {

    private static final Logger LOG = Logger.getLogger(RunChecking.class);

    /** The way out, then the department, then first come first printed. */
    private static final String ORDER =
            """
            update run_letters r set position = o.place from (
                select r.id, row_number() over (order by
                    array_position(array['SIMPLE', 'REGISTERED', 'REGISTERED_AR', 'BY_HAND'], r.nature),
                    d.name collate "fr-x-icu", d.id, l.ready_at, l.id) as place
                from run_letters r join letters l on l.id = r.letter_id join cases c on c.id = l.case_id
                    join departments d on d.id = c.department_id
                where r.run_id = :run and r.state = 'CHECKED') o
            where r.id = o.id
            """;

    @Inject
    LetterPrinter printer;

    @Inject
    Clock clock;

    void step(PrintRun run, int most) {
        List<RunLetter> next = RunLetter.next(run, RunLetter.State.CHOSEN, most);
        BatchSession.begin();
        next.forEach(this::check);
        if (next.isEmpty()) {
            Panache.getEntityManager()
                    .createNativeQuery(ORDER)
                    .setParameter("run", run.id)
                    .executeUpdate();
            run.goOn(PrintRun.State.CHECKED);
        }
    }

    private void check(RunLetter one) {
        Letter letter = one.letter.asOf(clock.instant());
        Optional<String> obstacle = obstacle(letter);
        if (obstacle.isPresent()) {
            one.setAside(obstacle.get());
            return;
        }
        try {
            one.pages = printer.pages(letter, clock.instant());
        } catch (RuntimeException unprintable) {
            LOG.warnf(unprintable, "letter %d cannot be drawn", letter.id);
            one.setAside("Elle ne tient pas sur le papier : " + unprintable.getMessage());
            return;
        }
        one.nature = Nature.of(letter);
        one.correspondent = letter.dossier.who();
        one.state = RunLetter.State.CHECKED;
    }

    /** Why a letter cannot leave now, in words for the clerk. */
    static Optional<String> obstacle(Letter letter) {
        List<String> missing = letter.missing();
        if (!missing.isEmpty()) {
            return Optional.of("Il manque : " + String.join(" ; ", missing) + ".");
        }
        return letter.dossier.state == CaseState.CLOSED
                ? Optional.of("Le dossier est clos : rouvrez-le avant d’y répondre.")
                : Optional.empty();
    }
}
