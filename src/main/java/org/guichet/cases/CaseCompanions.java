package org.guichet.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.jspecify.annotations.Nullable;

/** Finds the room that follows a case up, where its procedure names one. */
@ApplicationScoped
public class CaseCompanions {

    @Inject
    @Any
    Instance<CaseCompanion> rooms;

    public void beforeOpening(Procedure procedure, @Nullable Resident resident, Map<String, String> answers) {
        of(procedure).ifPresent(room -> room.beforeOpening(procedure, resident, answers));
    }

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
        return of(dossier.procedure());
    }

    private Optional<CaseCompanion> of(Procedure procedure) {
        return rooms.stream()
                .filter(room -> room.followUp() == procedure.followUp())
                .findFirst();
    }
}
