package org.guichet.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseCompanions;
import org.guichet.commune.Commune;
import org.guichet.procedures.LetterTemplate;
import org.guichet.procedures.Placeholders;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/** Fills a letter of forms/ with what is known of a case. */
@ApplicationScoped
public class Drafting {

    @Inject
    CaseCompanions companions;

    /** Not kept yet, so that what it lacks can be said before anything is written. */
    public Letter compose(Case dossier, LetterTemplate template, @Nullable Agent signatory, Agent by, Instant at) {
        Map<String, Object> values = values(dossier, by, at);
        String subject = template.subject().isEmpty()
                ? "Réponse à votre demande"
                : Placeholders.fillLine(template.subject(), values);
        String body = Placeholders.fill(template.body(), values);
        return Letter.compose(dossier, template.nature(), subject, body, signatory, by, at);
    }

    Map<String, Object> values(Case dossier, Agent by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, French.ZONE);
        return LetterValues.of(dossier, companions.words(dossier), Commune.get(), by, today);
    }
}
