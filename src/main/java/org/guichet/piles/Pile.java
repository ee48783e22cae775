package org.guichet.piles;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.handovers.Identity;
import org.guichet.privacy.Subject;
import org.guichet.web.French;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step on one day, chosen once for all the letters that are scanned after it. */
@Entity
@Immutable
@Table(name = "piles")
public class Pile extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID pageKey;

    @Enumerated(EnumType.STRING)
    public PileStep step;

    public LocalDate dated;

    /** Of whoever takes letters handed over; nothing for other steps. */
    @Enumerated(EnumType.STRING)
    public @Nullable Identity identity;

    public Instant begunAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent begunBy;

    static Optional<Pile> byId(long id) {
        return findByIdOptional(id);
    }

    static Optional<Pile> byPage(UUID key) {
        return find("pageKey", key).firstResultOptional();
    }

    /** Those that this agent began today, the latest first. */
    static List<Pile> ofToday(Agent agent, LocalDate today) {
        return list(
                "begunBy = ?1 and begunAt >= ?2 order by id desc",
                agent,
                today.atStartOfDay(French.ZONE).toInstant());
    }

    /** « Postées, le 23 novembre 2026 » */
    public String title() {
        return "%s, le %s".formatted(step.label, French.date(dated));
    }

    public String path() {
        return "/pile/" + id;
    }

    Subject subject() {
        return Subject.of("pile n° %d de courriers".formatted(id));
    }
}
