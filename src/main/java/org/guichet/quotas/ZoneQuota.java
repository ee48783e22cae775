package org.guichet.quotas;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.web.French;
import org.hibernate.annotations.Immutable;

/** The quota of a zone as a deliberation fixed it (CCH, art. L631-7-1 A); a later line takes its place. */
@Entity
@Immutable
@Table(name = "zone_quotas")
public class ZoneQuota extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Zone zone;

    /** How many dwellings. */
    public int quota;

    /** As people cite it: « Délibération n° 2026-41 ». */
    public String deliberation;

    public LocalDate deliberatedOn;
    public Instant setAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent setBy;

    static ZoneQuota latest(Zone zone) {
        return find("zone = ?1 order by id desc", zone).firstResult();
    }

    /** The latest first. */
    static List<ZoneQuota> history(Zone zone) {
        return list("from ZoneQuota q join fetch q.setBy where q.zone = ?1 order by q.id desc", zone);
    }

    public String number() {
        return French.number(quota);
    }

    boolean says(ZoneForm form) {
        return quota == form.quota()
                && deliberation.equals(form.deliberation())
                && deliberatedOn.equals(form.deliberatedOn());
    }
}
