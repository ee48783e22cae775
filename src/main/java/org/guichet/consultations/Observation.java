package org.guichet.consultations;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.web.French;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a project, as the register keeps it. Its number and whether it came late are the database's;
 * nothing of it ever changes, not even when the person's sheet does.
 */
@Entity
@Immutable
@Table(name = "observations")
public class Observation extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Consultation consultation;

    /** From 1 in each register, without a gap. */
    @Generated
    public Integer number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public Instant receivedAt;

    /** Written beside a late one; it does not make it come in time. */
    public @Nullable LocalDate postmarkedOn;

    /** Received after the closing. */
    @Generated
    public Boolean late;

    /** "" for who asked to stay anonymous: the name is in the case, not here. */
    public String name;

    public String words;

    /** What else was asked with it, a line each: the opinion, the documents enclosed. */
    public String details;

    /** The line of another register where it was put by mistake. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Observation corrects;

    /** Why it was put here instead, "" where it was not. */
    public String correction;

    public Instant enteredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent enteredBy;

    /** Where the case stands now: the latest line, after any correction. */
    static Optional<Observation> of(Case dossier) {
        return find("dossier = ?1 order by id desc", dossier).firstResultOptional();
    }

    /** @param order {@code asc} for paper, {@code desc} for the screen */
    static PanacheQuery<Observation> in(Consultation consultation, String order) {
        return find(
                "from Observation o join fetch o.dossier where o.consultation = ?1 order by o.number " + order,
                consultation);
    }

    /** The lines of other registers that correct one of this register. */
    static List<Observation> correcting(Consultation consultation) {
        return list("from Observation o join fetch o.consultation where o.corrects.consultation = ?1", consultation);
    }

    public boolean anonymous() {
        return name.isEmpty();
    }

    /** « n° 12 » */
    public String label() {
        return "n°\u00a0" + French.number(number);
    }
}
