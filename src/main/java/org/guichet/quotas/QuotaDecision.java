package org.guichet.quotas;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.web.French;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;

/**
 * One decision in a zone. Its place, the quota of the day and the count after it are the database's, which also refuses
 * what would pass the quota without a reason; nothing of it ever changes.
 */
@Entity
@Immutable
@Table(name = "zone_decisions")
public class QuotaDecision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Zone zone;

    /** From 1 in each zone, without a gap. */
    @Generated
    public Integer position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    public int dwellings;

    /** Why over the quota, refused or withdrawn; "" where nothing had to be said. */
    public String reason;

    /** The quota of the zone when it was decided. */
    @Generated
    public Integer quota;

    /** How many dwellings are granted in the zone once this is decided. */
    @Generated
    public Integer granted;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    /** How many dwellings are granted in a zone today. */
    static int granted(Zone zone) {
        return QuotaDecision.<QuotaDecision>find("zone = ?1 order by position desc", zone)
                .firstResultOptional()
                .map(last -> last.granted)
                .orElse(0);
    }

    /** The decision of a case that has not been withdrawn. */
    static Optional<QuotaDecision> standing(Case dossier) {
        return QuotaDecision.<QuotaDecision>find("dossier = ?1 order by id desc", dossier)
                .firstResultOptional()
                .filter(last -> last.verdict != Verdict.WITHDRAWN);
    }

    /** Every decision about a case, the oldest first. */
    static List<QuotaDecision> of(Case dossier) {
        return list(
                "from QuotaDecision d join fetch d.zone join fetch d.agent where d.dossier = ?1 order by d.id",
                dossier);
    }

    static long count(Zone zone) {
        return count("zone", zone);
    }

    /** @param order {@code asc} for paper, {@code desc} for the screen */
    static PanacheQuery<QuotaDecision> in(Zone zone, String order) {
        return find(
                "from QuotaDecision d join fetch d.dossier c left join fetch c.resident join fetch c.procedureVersion"
                        + " where d.zone = ?1 order by d.position " + order,
                zone);
    }

    public Tally tally() {
        return new Tally(quota, granted);
    }

    /** Granted beyond the quota, for the reason given. */
    public boolean overQuota() {
        return verdict == Verdict.GRANTED && tally().exceeded();
    }

    /** « Accordé pour 2 logements, zone Centre ancien (11 accordés sur 12, il en reste 1). » */
    public String words() {
        String what = overQuota() ? "Accordé hors quota" : verdict.label;
        String why = reason.isEmpty() ? "" : " Motif : " + reason;
        return French.spaced("%s pour %d logement%s, zone %s (%s).%s"
                .formatted(what, dwellings, dwellings > 1 ? "s" : "", zone.name, tally().words(), why));
    }

    static String path(Case dossier) {
        return dossier.path() + "/quota";
    }
}
