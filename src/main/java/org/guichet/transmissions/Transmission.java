package org.guichet.transmissions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request passed on, as it was that day: the directory and the departments may change, the slip does not. Only ever added. */
@Entity
@Immutable
@Table(name = "transmissions")
public class Transmission extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    public Administration administration;

    /** Its name and service. */
    public String recipient;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> envelope;

    public @Nullable String phone;
    public LocalDate sentOn;

    /** Reception by the first administration, from which a delay of rejection runs (CRPA, art. L114-3). */
    public LocalDate firstReceivedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> enclosed;

    /** What the other administration should know besides; "" for nothing. */
    public String words;

    /** Whether the case stays, to see that the other one answers. */
    public boolean followed;

    /** The line of the departure register, « 2026 / 987 ». */
    public String departure;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent sentBy;

    public Instant sentAt;

    /** The slip, printed again as it was. */
    public byte[] pdf;

    public String pdfSha256;

    /** The latest first. */
    static List<Transmission> of(Case dossier) {
        return list("dossier = ?1 order by id desc", dossier);
    }

    static Optional<Transmission> of(Case dossier, long id) {
        return find("dossier = ?1 and id = ?2", dossier, id).firstResultOptional();
    }

    public String slipPath() {
        return "%s/transmission/%d.pdf".formatted(dossier.path(), id);
    }
}
