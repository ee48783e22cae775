package org.guichet.residents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a search found, with what tells homonyms apart.
 *
 * @param latest the last of their cases that the agent may see; nothing where there is none
 */
public record Match(Resident resident, @Nullable PastCase latest) {

    /** In the same order. */
    public static List<Match> of(List<Resident> found, PastCases cases) {
        Map<Long, PastCase> latest = found.isEmpty() ? Map.of() : cases.latest(found);
        return found.stream()
                .map(resident -> new Match(resident, latest.get(resident.id)))
                .toList();
    }

    /** « née Le Bris en 1957 · 31 rue du Goëlo… · dernier dossier : Carte, 3 novembre 2026 » */
    public String distinction() {
        return latest == null
                ? resident.distinction()
                : "%s · dernier dossier : %s, %s".formatted(resident.distinction(), latest.title(), latest.received());
    }
}
