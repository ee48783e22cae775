package org.guichet.repairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.cases.Aside;
import org.guichet.cases.Aside.Door;
import org.guichet.cases.Case;
import org.guichet.cases.CaseCompanion;
import org.guichet.procedures.FollowUp;
import org.guichet.web.French;

/** Books a device in with its case, and tells the case and its letters where the device is. */
@ApplicationScoped
class Workshop implements CaseCompanion {

    private static final String ROUTE = "GET /dossiers/:reference/reparation";

    @Override
    public FollowUp followUp() {
        return FollowUp.REPAIR;
    }

    @Override
    public void opened(Case dossier, Agent by, Instant at) {
        Repair.left(dossier);
    }

    @Override
    public Aside aside(Case dossier) {
        String path = dossier.path() + "/reparation";
        return new Aside(
                "Réparation",
                Repair.of(dossier).map(Workshop::facts).orElse(List.of()),
                List.of(
                        new Door("Suivre la réparation", path, ROUTE),
                        new Door("Bon de dépôt, deux exemplaires", path + "/depot.pdf", ROUTE + "/depot.pdf"),
                        new Door("Étiquette d’étagère", path + "/etiquette.pdf", ROUTE + "/etiquette.pdf")));
    }

    private static List<String> facts(Repair repair) {
        List<String> facts = new ArrayList<>();
        facts.add("%s : %s."
                .formatted(repair.belongings().device(), repair.step().label.toLowerCase()));
        facts.add("Déposé le %s.".formatted(French.date(repair.depositedOn)));
        if (repair.diagnosis != null) {
            facts.add(repair.cost());
        }
        if (repair.returnedOn != null) {
            facts.add("Rendu le %s à %s.".formatted(French.date(repair.returnedOn), repair.returnedTo));
        }
        return facts;
    }

    @Override
    public Map<String, String> words(Case dossier) {
        return Repair.of(dossier)
                .map(repair -> Map.of(
                        "depot", French.date(repair.depositedOn),
                        "diagnostic", repair.diagnosis == null ? "" : repair.diagnosis + " " + repair.cost(),
                        "retrait", repair.returnedOn == null ? "" : French.date(repair.returnedOn)))
                .orElse(Map.of("depot", "", "diagnostic", "", "retrait", ""));
    }
}
