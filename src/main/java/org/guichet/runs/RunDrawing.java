package org.guichet.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guichet.cases.Case;
import org.guichet.letters.Letter;
import org.guichet.mail.Dispatch;

/** Draws and freezes the letters that have their numbers. */
@ApplicationScoped
class RunDrawing {

    @Inject
    Dispatch dispatch;

    void step(PrintRun run, int most) {
        List<RunLetter> next = RunLetter.next(run, RunLetter.State.NUMBERED, most);
        lock(next);
        BatchSession.begin();
        next.forEach(this::draw);
        if (next.isEmpty()) {
            run.goOn(PrintRun.State.READY);
        }
    }

    /** Cases first, then letters, each in one order: nobody waits for somebody who waits. */
    private static void lock(List<RunLetter> letters) {
        letters.stream()
                .map(one -> one.letter.dossier)
                .distinct()
                .sorted(Comparator.comparing(dossier -> dossier.id))
                .forEach(Case::lock);
        letters.stream()
                .map(one -> one.letter)
                .sorted(Comparator.comparing(letter -> letter.id))
                .forEach(letter -> Letter.getEntityManager().refresh(letter, LockModeType.PESSIMISTIC_WRITE));
    }

    private void draw(RunLetter one) {
        Letter letter = one.letter.asOf(one.entry.enteredAt);
        Optional<String> obstacle = RunChecking.obstacle(letter);
        if (obstacle.isPresent()) {
            one.state = RunLetter.State.BROKEN;
            one.reason = obstacle.get();
            return;
        }
        dispatch.freeze(letter, one.entry, one.run.agent);
        one.state = RunLetter.State.DRAWN;
        one.reason = "";
    }

    /** The letter that could not be drawn although nothing seemed to lack: it keeps its number and waits. */
    static void breakFirst(PrintRun run) {
        RunLetter.next(run, RunLetter.State.NUMBERED, 1).forEach(one -> {
            one.state = RunLetter.State.BROKEN;
            one.reason =
                    "La mise en pages a échoué ; le journal du serveur dit pourquoi. Réessayez, ou prévenez qui s’en occupe.";
        });
    }

    /** Those that were mended meanwhile are drawn under the numbers they have. */
    static void again(PrintRun run) {
        RunLetter.in(run, RunLetter.State.BROKEN).forEach(one -> one.state = RunLetter.State.NUMBERED);
        run.goOn(PrintRun.State.DRAWING);
    }
}
