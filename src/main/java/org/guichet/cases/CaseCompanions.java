package org.guichet.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.jspecify.annotations.Nullable;

/** Finds the room that follows a case up, where its procedure names one, and those that show something of any case. */
@ApplicationScoped
public class CaseCompanions {

    @Inject
    @Any
    Instance<CaseCompanion> rooms;

    @Inject
    @Any
    Instance<BesideCase> besides;

    public void beforeOpening(Procedure procedure, @Nullable Resident resident, Map<String, String> answers) {
        of(procedure).ifPresent(room -> room.beforeOpening(procedure, resident, answers));
    }

    public void opened(Case dossier, Agent by, Instant at) {
        of(dossier).ifPresent(room -> room.opened(dossier, by, at));
    }

    /** What the page of the case shows of other rooms: of the one that follows it up, then of those that hang on any case. */
    public List<Aside> asides(Case dossier) {
        return Stream.concat(
                        of(dossier).map(room -> room.aside(dossier)).stream(),
                        besides.stream().flatMap(room -> room.aside(dossier).stream()))
                .toList();
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
