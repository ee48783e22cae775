package org.guichet.cases;

import static java.util.stream.Collectors.toMap;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.residents.PastCase;
import org.guichet.residents.PastCases;
import org.guichet.residents.Resident;
import org.guichet.web.French;

/** What a person asked before, the latest first, without the discreet cases that are not this agent's. */
@ApplicationScoped
class CasesOfResident implements PastCases {

    @Inject
    CurrentAgent current;

    @Override
    public List<PastCase> of(Resident resident) {
        Agent agent = current.get();
        return Case.<Case>list("resident = ?1 order by receivedAt desc", resident).stream()
                .filter(dossier -> dossier.visibleTo(agent))
                .map(CasesOfResident::line)
                .toList();
    }

    @Override
    public Map<Long, PastCase> latest(List<Resident> residents) {
        Agent agent = current.get();
        String latest = "select max(c.id) from Case c where c.resident in :residents" + Visibility.and(agent)
                + " group by c.resident";
        return Case.<Case>find(
                        "id in (" + latest + ")", Visibility.with(Parameters.with("residents", residents), agent))
                .stream()
                .collect(toMap(dossier -> dossier.resident.id, CasesOfResident::line));
    }

    private static PastCase line(Case dossier) {
        return new PastCase(
                dossier.number().grouped(),
                dossier.path(),
                dossier.procedure().title(),
                French.date(dossier.receivedAt),
                dossier.state.label);
    }
}
