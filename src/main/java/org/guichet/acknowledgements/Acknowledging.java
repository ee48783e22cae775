package org.guichet.acknowledgements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.letters.Drafting;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.mail.Dispatch;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.LetterNature;
import org.guichet.procedures.LetterTemplate;
import org.guichet.procedures.Procedure;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/** Makes the acknowledgement of a case, once, in the caller's transaction. */
@ApplicationScoped
public class Acknowledging {

    /** An appeal is a request of its own, and has its own words (CRPA, art. L110-1). */
    private static final String OF_AN_APPEAL = "accuse-recours";

    @Inject
    Catalogue catalogue;

    @Inject
    Drafting drafting;

    @Inject
    Dispatch dispatch;

    /**
     * The one already made, or a new one, final at once.
     *
     * @param byHand handed over now, rather than waiting to be posted
     * @throws Refusal where nobody can receive it, or something lacks that it must say
     */
    public Letter make(Case dossier, boolean byHand, Agent by, Instant at) {
        Optional<Letter> made = made(dossier);
        if (made.isPresent()) {
            return made.get();
        }
        if (dossier.resident == null) {
            throw new Refusal("La demande est anonyme : remettez le récépissé, il prouve le dépôt.");
        }
        Letter letter = drafting.compose(dossier, template(dossier), null, by, at);
        letter.byHand = byHand;
        if (!letter.missing().isEmpty()) {
            throw new Refusal("Pour accuser réception, il manque : " + String.join(" ; ", letter.missing()) + ".");
        }
        letter.keep();
        dispatch.finalise(letter, by, at);
        if (byHand) {
            LetterStep.take(letter, LetterStep.Kind.HANDED, LocalDate.ofInstant(at, French.ZONE), by, at);
        }
        return letter;
    }

    /** The acknowledgement of the request or, once somebody appealed, of the appeal. */
    private static Optional<Letter> made(Case dossier) {
        LocalDate appealed = dossier.milestones.appealedOn;
        return Letter.of(dossier).stream()
                .filter(letter -> letter.isFinal() && letter.nature == LetterNature.ACKNOWLEDGEMENT)
                .filter(letter -> appealed == null
                        || !LocalDate.ofInstant(letter.createdAt, French.ZONE).isBefore(appealed))
                .reduce((earlier, later) -> later);
    }

    /** The procedure's own first, then the shared one; cases opened before letters had a nature look in today's catalogue. */
    private LetterTemplate template(Case dossier) {
        boolean appealed = dossier.milestones.appealedOn != null;
        return Stream.concat(Stream.of(dossier.procedure()), catalogue.find(dossier.procedureId).stream())
                .map(Procedure::letters)
                .flatMap(letters -> letters.stream())
                .filter(letter -> letter.nature() == LetterNature.ACKNOWLEDGEMENT)
                .filter(letter -> letter.name().equals(OF_AN_APPEAL) == appealed)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(
                                "Cette démarche n’a pas de modèle d’accusé de réception : ajoutez-en un dans ses courriers, ou écrivez une lettre."));
    }
}
