package org.guichet.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseCompanions;
import org.guichet.clock.Silence.Effect;
import org.guichet.commune.Commune;
import org.guichet.procedures.LetterNature;
import org.guichet.procedures.LetterTemplate;
import org.guichet.procedures.Placeholders;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Fills a letter of forms/ with what is known of a case. */
@ApplicationScoped
public class Drafting {

    @Inject
    CaseCompanions companions;

    /** Not kept yet, so that what it lacks can be said before anything is written. */
    public Letter compose(Case dossier, LetterTemplate template, @Nullable Agent signatory, Agent by, Instant at) {
        if (template.nature() == LetterNature.ATTESTATION) {
            refuseUnlessAccepted(dossier, LocalDate.ofInstant(at, French.ZONE));
        }
        Map<String, Object> values = values(dossier, by, at);
        String subject = template.subject().isEmpty()
                ? "Réponse à votre demande"
                : Placeholders.fillLine(template.subject(), values);
        String body = Placeholders.fill(template.body(), values);
        return Letter.compose(dossier, template.nature(), subject, body, signatory, by, at);
    }

    /** Only what silence has accepted is attested (CRPA, art. L232-3). */
    private static void refuseUnlessAccepted(Case dossier, LocalDate today) {
        boolean accepted = dossier.reading()
                .implied(today)
                .filter(implied -> implied.effect() == Effect.ACCEPTANCE)
                .isPresent();
        if (!accepted) {
            throw new Refusal(
                    "Le silence n’a pas accepté cette demande : le délai court encore, une réponse a été donnée, ou le silence vaut rejet. "
                            + "Revenez au dossier, ses dates disent pourquoi.");
        }
    }

    Map<String, Object> values(Case dossier, Agent by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, French.ZONE);
        return LetterValues.of(dossier, companions.words(dossier), Commune.get(), by, today);
    }
}
