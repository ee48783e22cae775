package org.guichet.opening;

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
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The sheet of a letter went somewhere. Only ever added: the latest says where it is. */
@Entity
@Immutable
@Table(name = "sheet_moves")
public class SheetMove extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Incoming incoming;

    /** From 1, without a gap. */
    public int position;

    @Enumerated(EnumType.STRING)
    public Place place;

    /** As in {@link Destination#name}. */
    public String name;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Department department;

    /** Who took it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent holder;

    public Instant at;

    /** Who noted it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    static SheetMove of(Incoming incoming, int position, Destination to, Agent by, Instant at) {
        SheetMove move = new SheetMove();
        move.incoming = incoming;
        move.position = position;
        move.place = to.place();
        move.name = to.name();
        move.department = to.department();
        move.holder = to.holder();
        move.at = at;
        move.agent = by;
        move.persist();
        return move;
    }

    /** The latest first. */
    static List<SheetMove> of(Incoming incoming) {
        return list(
                "from SheetMove m join fetch m.agent left join fetch m.department left join fetch m.holder"
                        + " where m.incoming.id = ?1 order by m.position desc",
                incoming.entry.id);
    }

    /** « service Voirie », « Camille Le Mail », « classeur Factures 2026 », « rendue à Mme Le Bris », « détruite : publicité » */
    public String where() {
        return switch (place) {
            case DEPARTMENT -> "service " + department.name;
            case AGENT -> holder.fullName();
            case BINDER -> "classeur " + name;
            case BOX -> "carton " + name;
            case HANDED_BACK -> "rendue à " + name;
            case DESTROYED -> "détruite\u00a0: " + name;
        };
    }
}
