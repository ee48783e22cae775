package org.guichet.safeguard;

import io.quarkus.hibernate.orm.panache.Panache;
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
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.web.French;
import org.hibernate.annotations.Immutable;

/** The register given to the prefect, who alone may ask for it (CASF, art. L121-6-1). Never changed nor removed. */
@Entity
@Immutable
@Table(name = "register_communications")
public class Communication extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** When it was recorded, and the copy printed. */
    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    public LocalDate askedOn;

    /** Who asked for the prefect. */
    public String author;

    public String reference;

    /** How many were in the register then. */
    public int people;

    static Optional<Communication> byId(long id) {
        return findByIdOptional(id);
    }

    /** The latest first. */
    static List<Communication> all() {
        return list("from Communication c join fetch c.agent order by c.id desc");
    }

    /** The same request recorded twice is one, even by two presses at once. */
    static Communication record(LocalDate askedOn, String author, String reference, Agent by, Instant at) {
        Panache.getEntityManager()
                .createNativeQuery("lock table register_communications in share row exclusive mode")
                .executeUpdate();
        Optional<Communication> same = find(
                        "askedOn = ?1 and author = ?2 and reference = ?3", askedOn, author, reference)
                .firstResultOptional();
        return same.orElseGet(() -> {
            Communication communication = new Communication();
            communication.at = at;
            communication.agent = by;
            communication.askedOn = askedOn;
            communication.author = author;
            communication.reference = reference;
            communication.people = (int) Inscription.count("state", InscriptionState.LISTED);
            communication.persist();
            return communication;
        });
    }

    /** People leave the register at once: an old request gives no right to a new copy. */
    public boolean mayBePrinted(LocalDate today) {
        return LocalDate.ofInstant(at, French.ZONE).equals(today);
    }
}
