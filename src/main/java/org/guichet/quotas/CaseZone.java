package org.guichet.quotas;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.web.Refusal;

/** Where the dwelling of a case lies, as an officer read it on the map. It changes only while no decision stands. */
@Entity
@Table(name = "case_zones")
public class CaseZone extends PanacheEntityBase {

    @Id
    public Long caseId;

    @ManyToOne(fetch = FetchType.LAZY)
    public Zone zone;

    static Optional<Zone> of(Case dossier) {
        return CaseZone.<CaseZone>findByIdOptional(dossier.id).map(chosen -> chosen.zone);
    }

    /** The caller holds the case. */
    public static void choose(Case dossier, Zone zone, Agent by, Instant at) {
        Deciding.refuseIfClosed(dossier);
        if (QuotaDecision.standing(dossier).isPresent()) {
            throw new Refusal("zone", "Une décision est prise dans cette zone : retirez-la avant d’en changer.");
        }
        if (!zone.isOpen()) {
            throw new Refusal("zone", "La zone « %s » est fermée : choisissez-en une autre.".formatted(zone.name));
        }
        CaseZone chosen = CaseZone.<CaseZone>findByIdOptional(dossier.id).orElseGet(CaseZone::new);
        if (zone.equals(chosen.zone)) {
            return;
        }
        chosen.caseId = dossier.id;
        chosen.zone = zone;
        chosen.persist();
        dossier.followedUp(by, at, "Zone : %s.".formatted(zone.name), QuotaDecision.path(dossier));
    }
}
