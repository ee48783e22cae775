package org.guichet.privacy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the trail: who, when, what. Never changed nor removed; the database refuses. */
@Entity
@Immutable
@Table(name = "audit_entries")
public class AuditEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant at;
    public String login;

    @Enumerated(EnumType.STRING)
    public Deed deed;

    public String subject;
    public @Nullable Long caseId;
    public @Nullable Long residentId;

    /** The latest first, all of them or those whose subject or login holds the words. */
    static PanacheQuery<AuditEntry> latest(String words) {
        Sort latest = Sort.descending("at", "id");
        return words.isBlank()
                ? findAll(latest)
                : find(
                        "login = ?1 or cast(function('plain', subject) as String)"
                                + " like concat('%', cast(function('plain', ?1) as String), '%')",
                        latest, words);
    }
}
