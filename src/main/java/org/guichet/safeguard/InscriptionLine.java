package org.guichet.safeguard;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.guichet.accounts.Agent;
import org.hibernate.annotations.Immutable;

/**
 * What was done to an inscription, and by whom. Never changed nor removed, so it says nothing of a person's health nor of
 * whom to call: that goes away with the person.
 */
@Entity
@Immutable
@Table(name = "inscription_lines")
public class InscriptionLine extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Inscription inscription;

    /** From 1, without a gap. */
    public int position;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    public String words;

    /** The latest first. */
    static List<InscriptionLine> of(Inscription inscription) {
        return list(
                "from InscriptionLine l join fetch l.agent where l.inscription = ?1 order by l.position desc",
                inscription);
    }

    /** What was added after there were this many lines, the oldest first. */
    static List<InscriptionLine> since(Inscription inscription, int length) {
        return list(
                "from InscriptionLine l join fetch l.agent where l.inscription = ?1 and l.position > ?2 order by l.position",
                inscription,
                length);
    }
}
