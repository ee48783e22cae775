package org.guichet.piles;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.guichet.accounts.Agent;
import org.guichet.handovers.HandOver;
import org.guichet.handovers.Taking;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.letters.ScannedCode;
import org.guichet.piles.Scan.Outcome;
import org.guichet.privacy.Audit;
import org.guichet.web.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes the letters of a pile one by one, each in a transaction of its own: a bad code stops nothing. */
@ApplicationScoped
public class Scanning {

    private static final Logger LOG = Logger.getLogger(Scanning.class);

    private static final String DISCREET =
            "Lettre d’un dossier discret : posez-la à part, le service qui suit ce dossier la note.";

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A letter and what is said of it. */
    private record Answer(@Nullable Letter letter, Outcome outcome, String words) {}

    /** What the code of a letter, its number of departure or the reference of its case means in this pile. */
    void scan(long pileId, String code, String login) {
        inTurn(
                pileId,
                code,
                login,
                pile -> answer(pile, code, Agent.findByLogin(login).orElseThrow()));
    }

    /** One of the letters that a reference may have meant. */
    void choose(long pileId, long letterId, String login) {
        Letter chosen = QuarkusTransaction.requiringNew()
                .call(() -> Letter.byId(letterId).orElse(null));
        String code = chosen == null || chosen.departure == null ? "n° " + letterId : chosen.departure;
        inTurn(pileId, code, login, pile -> Letter.byId(letterId)
                .map(letter -> take(pile, letter, Agent.findByLogin(login).orElseThrow()))
                .orElse(new Answer(null, Outcome.REFUSED, "Cette lettre n’existe pas.")));
    }

    /** The letters of this code that await the step of the pile, as this agent may see them. */
    List<Letter> candidates(Pile pile, String code, Agent agent) {
        return meant(code).stream()
                .filter(letter -> letter.dossier.visibleTo(agent) && awaits(pile, letter))
                .toList();
    }

    private void inTurn(long pileId, String code, String login, Function<Pile, Answer> deed) {
        Answer failed;
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Pile pile = Pile.byId(pileId).orElseThrow();
                write(pile, code, deed.apply(pile), login);
            });
            return;
        } catch (Refusal refusal) {
            failed = new Answer(null, Outcome.REFUSED, refusal.getMessage());
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "a code of pile %d was not taken", pileId);
            failed = new Answer(
                    null, Outcome.REFUSED, "Le guichet n’a pas pu noter cette lettre : passez-la à nouveau.");
        }
        Answer answer = failed;
        QuarkusTransaction.requiringNew().run(() -> write(Pile.byId(pileId).orElseThrow(), code, answer, login));
    }

    private Answer answer(Pile pile, String code, Agent agent) {
        List<Letter> meant = meant(code);
        if (meant.isEmpty()) {
            return new Answer(
                    null,
                    Outcome.REFUSED,
                    "Aucune lettre définitive ne porte ce numéro : vérifiez-le, ou tapez le n° de départ écrit dans les références.");
        }
        if (meant.stream().noneMatch(letter -> letter.dossier.visibleTo(agent))) {
            return new Answer(null, Outcome.REFUSED, DISCREET);
        }
        List<Letter> waiting =
                meant.stream().filter(letter -> awaits(pile, letter)).toList();
        if (waiting.size() > 1) {
            return new Answer(
                    null,
                    Outcome.ASKED,
                    "%d lettres de ce dossier attendent : choisissez celle qui est dans la pile."
                            .formatted(waiting.size()));
        }
        return take(pile, waiting.isEmpty() ? meant.get(meant.size() - 1) : waiting.get(0), agent);
    }

    private Answer take(Pile pile, Letter letter, Agent agent) {
        if (!letter.dossier.visibleTo(agent)) {
            return new Answer(null, Outcome.REFUSED, DISCREET);
        }
        letter.asOf(clock.instant()).lock();
        LetterStep.Kind step = pile.step.kind();
        Optional<LetterStep> already = LetterStep.of(letter, step);
        if (already.isPresent()) {
            return new Answer(
                    letter,
                    Outcome.ALREADY,
                    "Rien n’est changé : " + already.get().words() + ".");
        }
        Optional<String> whyNot = LetterStep.whyNot(letter, step);
        if (whyNot.isPresent()) {
            return new Answer(letter, Outcome.REFUSED, whyNot.get());
        }
        if (pile.step == PileStep.HANDED) {
            Taking taking = Taking.inPerson(letter, Objects.requireNonNull(pile.identity));
            HandOver.record(letter, taking, pile.dated, agent, clock.instant());
        } else {
            LetterStep.take(letter, step, pile.dated, agent, clock.instant());
        }
        audit.changed(letter.dossier.subject());
        return new Answer(letter, Outcome.TAKEN, "");
    }

    private static boolean awaits(Pile pile, Letter letter) {
        return LetterStep.whyNot(letter, pile.step.kind()).isEmpty();
    }

    private List<Letter> meant(String code) {
        return ScannedCode.letters(code, LocalDate.now(clock).getYear());
    }

    private void write(Pile pile, String code, Answer answer, String login) {
        Scan scan = new Scan();
        scan.pile = pile;
        scan.typed = code;
        scan.letter = answer.letter;
        scan.outcome = answer.outcome;
        scan.words = answer.words;
        scan.at = clock.instant();
        scan.agent = Agent.findByLogin(login).orElseThrow();
        scan.persist();
    }
}
