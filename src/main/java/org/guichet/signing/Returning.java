package org.guichet.signing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.letters.LetterStep.Kind;
import org.guichet.privacy.Audit;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jboss.logging.Logger;

/** Notes what came back from a folder, each letter in a transaction of its own: a bad one is set aside and the rest goes on. */
@ApplicationScoped
class Returning {

    private static final Logger LOG = Logger.getLogger(Returning.class);

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What is to be said of a letter that was not taken.
     *
     * @param overtaken whether somebody else had noted it meanwhile
     */
    record Told(String number, String words, boolean overtaken) {

        @Override
        public String toString() {
            return French.spaced("Départ n° %s : %s".formatted(number, words));
        }
    }

    /** Signed, or refused with a remark; nothing is to be said where it was taken. */
    Optional<Told> take(long letterId, Kind step, LocalDate day, String remark, String login) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Letter letter = held(letterId, login);
                Optional<Told> overtaken = overtaken(letter, step);
                if (overtaken.isEmpty()) {
                    LetterStep.take(letter, step, day, remark, agent(login), clock.instant());
                    audit.changed(letter.dossier.subject());
                }
                return overtaken;
            });
        } catch (Refusal refusal) {
            return told(letterId, refusal.getMessage());
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "letter %d was not taken from its folder", letterId);
            return told(letterId, "le guichet n’a pas pu la noter, recommencez.");
        }
    }

    /** That it came out of the printer, where nobody said so yet. */
    void printed(long letterId, String login) {
        QuarkusTransaction.requiringNew().run(() -> {
            Letter letter = held(letterId, login);
            if (LetterStep.whyNot(letter, Kind.PRINTED).isEmpty()) {
                LetterStep.take(letter, Kind.PRINTED, LocalDate.now(clock), agent(login), clock.instant());
                audit.changed(letter.dossier.subject());
            }
        });
    }

    private Letter held(long letterId, String login) {
        Letter letter = Letter.byId(letterId).orElseThrow(() -> new Refusal("cette lettre n’existe pas."));
        if (!letter.dossier.visibleTo(agent(login))) {
            throw new Refusal("dossier discret, le service qui le suit la note.");
        }
        letter.asOf(clock.instant()).lock();
        return letter;
    }

    private static Optional<Told> overtaken(Letter letter, Kind wanted) {
        return LetterStep.of(letter, Kind.SIGNED)
                .or(() -> LetterStep.of(letter, Kind.REFUSED))
                .map(taken -> {
                    String words = "déjà notée « %s » à %s par %s. Rien n’est changé"
                            .formatted(taken.step.label.toLowerCase(), French.time(taken.at), taken.agent.fullName());
                    String otherwise = taken.step == wanted ? "." : " : voyez ensemble ce qu’il en est.";
                    return new Told(String.valueOf(letter.departure), words + otherwise, true);
                });
    }

    private Optional<Told> told(long letterId, String words) {
        String number = QuarkusTransaction.requiringNew().call(() -> Letter.byId(letterId)
                .map(letter -> String.valueOf(letter.departure))
                .orElse("?"));
        return Optional.of(new Told(number, words, false));
    }

    private static Agent agent(String login) {
        return Agent.findByLogin(login).orElseThrow();
    }
}
