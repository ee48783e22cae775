package org.guichet.duplicates;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.residents.Resident;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That two sheets became one: what the kept one said before and after, and every row that followed. */
@Entity
@Table(name = "merges")
public class Merge extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Resident kept;

    @ManyToOne(fetch = FetchType.LAZY)
    public Resident other;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    /** The row of the kept sheet, column by column. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String keptBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    public String keptAfter;

    /** Which rows followed, table by table. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String moves;

    public @Nullable Instant undoneAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent undoneBy;

    /** How the sheet that disappeared was joined; nothing where it was not, or no more. */
    public static Optional<Merge> of(Resident other) {
        return find("other = ?1 and undoneAt is null", other).firstResultOptional();
    }

    boolean isLatest() {
        return count("kept = ?1 and undoneAt is null and id > ?2", kept, id) == 0;
    }
}
