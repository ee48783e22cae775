package org.guichet.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.guichet.accounts.Agent;

/** Finds the room that follows a case up, where its procedure names one. */
@ApplicationScoped
public class CaseCompanions {

    @Inject
    @Any
    Instance<CaseCompanion> rooms;

    public void opened(Case dossier, Agent by, Instant at) {
        of(dossier).ifPresent(room -> room.opened(dossier, by, at));
    }

    public Optional<Aside> aside(Case dossier) {
        return of(dossier).map(room -> room.aside(dossier));
    }

    public Map<String, String> words(Case dossier) {
        return of(dossier).map(room -> room.words(dossier)).orElse(Map.of());
    }

    private Optional<CaseCompanion> of(Case dossier) {
        return rooms.stream()
                .filter(room -> room.followUp() == dossier.procedure().followUp())
                .findFirst();
    }
}
