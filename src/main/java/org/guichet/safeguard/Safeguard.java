package org.guichet.safeguard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.cases.Aside;
import org.guichet.cases.Aside.Door;
import org.guichet.cases.Case;
import org.guichet.cases.CaseCompanion;
import org.guichet.procedures.FollowUp;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Follows up the requests to be in the register: what their cases show, and what letters say. */
@ApplicationScoped
class Safeguard implements CaseCompanion {

    @Inject
    Clock clock;

    @Override
    public FollowUp followUp() {
        return FollowUp.SAFEGUARD;
    }

    @Override
    public void beforeOpening(Procedure procedure, @Nullable Resident resident, Map<String, String> answers) {
        if (resident == null) {
            throw new Refusal("Une personne sans nom ne peut pas être au registre : cherchez-la ou créez sa fiche.");
        }
    }

    @Override
    public void opened(Case dossier, Agent by, Instant at) {
        beforeOpening(dossier.procedure(), dossier.resident, dossier.answers);
        Inscription.ask(dossier, dossier.resident);
    }

    @Override
    public Aside aside(Case dossier) {
        List<String> facts = Inscription.of(dossier)
                .map(inscription -> inscription.facts(LocalDate.now(clock)))
                .orElse(List.of());
        Door door = new Door("Tenir le registre", dossier.path() + "/registre", "GET /dossiers/:reference/registre");
        return new Aside("Registre des personnes vulnérables", facts, List.of(door));
    }

    @Override
    public Map<String, String> words(Case dossier) {
        String since = Inscription.of(dossier)
                .filter(Inscription::isListed)
                .map(inscription -> inscription.listedOn == null ? "" : French.date(inscription.listedOn))
                .orElse("");
        return Map.of("inscrit", since);
    }
}
