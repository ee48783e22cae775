package org.guichet.mail;

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
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;

/**
 * The end of a year's register. What it held is told by PostgreSQL at that moment, which takes no further line of that year;
 * whoever got round PostgreSQL since is betrayed by the fingerprint.
 */
@Entity
@Immutable
@Table(name = "register_closings")
public class RegisterClosing extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Enumerated(EnumType.STRING)
    public Direction direction;

    public int year;

    @Generated
    public Integer lines;

    @Generated
    public Integer lastNumber;

    /** Of the SHA-256 of each line, in the order of the numbers. */
    @Generated
    public String sha256;

    public LocalDate closedOn;
    public Instant closedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent closedBy;

    public static Optional<RegisterClosing> of(Direction direction, int year) {
        return find("direction = ?1 and year = ?2", direction, year).firstResultOptional();
    }

    /** @throws Refusal where the year is not over, holds nothing, or is closed already */
    public static RegisterClosing close(Direction direction, int year, Agent by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, French.ZONE);
        if (year >= today.getYear()) {
            throw new Refusal("L’année %d n’est pas finie : son registre se clôt à partir du 1er janvier %d."
                    .formatted(year, year + 1));
        }
        of(direction, year).ifPresent(closing -> {
            throw new Refusal("Ce registre est déjà clos. " + closing.words());
        });
        if (MailEntry.count("direction = ?1 and year = ?2", direction, year) == 0) {
            throw new Refusal("Le registre %d n’a aucune ligne : il n’y a rien à clore.".formatted(year));
        }
        RegisterClosing closing = new RegisterClosing();
        closing.direction = direction;
        closing.year = year;
        closing.closedOn = today;
        closing.closedAt = at;
        closing.closedBy = by;
        closing.persistAndFlush();
        return closing;
    }

    /** Whether the lines are still those that were there. */
    public boolean holds() {
        return sha256.equals(getEntityManager()
                .createNativeQuery("select register_sha256(?1, ?2)", String.class)
                .setParameter(1, direction.name())
                .setParameter(2, year)
                .getSingleResult());
    }

    /** What comparing the lines with the fingerprint tells today. */
    public String verdict() {
        return holds()
                ? "Vérifié : ce sont les lignes qui ont été closes, aucune n’a changé."
                : "ATTENTION : les lignes ne sont plus celles qui ont été closes. Comparez avec l’exemplaire signé sur papier.";
    }

    /** « Clos le 4 janvier 2027 à 10:42 par Camille Le Manager : 1 204 lignes, dernier n° 1 204. » */
    public String words() {
        return "Clos le %s à %s par %s : %s ligne%s, dernier n° %s."
                .formatted(
                        French.date(closedAt),
                        French.time(closedAt),
                        closedBy.fullName(),
                        French.number(lines),
                        lines > 1 ? "s" : "",
                        French.number(lastNumber));
    }
}
