package org.guichet.quotas;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.privacy.Subject;
import org.jspecify.annotations.Nullable;

/** A part of the commune where a deliberation limits changes of use. Closed when it no longer does, never removed. */
@Entity
@Table(name = "zones")
public class Zone extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    public String name;

    /** Since when nothing more is granted there. */
    public @Nullable LocalDate closedOn;

    public static Optional<Zone> byId(long id) {
        return findByIdOptional(id);
    }

    static boolean exists(String name, @Nullable Zone otherThan) {
        return count(
                        "function('plain', name) = function('plain', ?1) and id <> ?2",
                        name,
                        otherThan == null ? 0L : otherThan.id)
                > 0;
    }

    public static List<Zone> inOrder() {
        return listAll(Sort.by("name"));
    }

    /** Those where something may still be granted. */
    static List<Zone> open() {
        return list("closedOn is null", Sort.by("name"));
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Waits until nobody else decides or changes anything in this zone, so that the count can be trusted. */
    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever opened the page of this zone before now will be told that it changed. */
    void touch() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The quota that holds today. */
    public ZoneQuota quota() {
        return ZoneQuota.latest(this);
    }

    public Tally tally() {
        return new Tally(quota().quota, QuotaDecision.granted(this));
    }

    public String path() {
        return "/zones/" + id;
    }

    Subject subject() {
        return Subject.of("zone " + name);
    }
}
