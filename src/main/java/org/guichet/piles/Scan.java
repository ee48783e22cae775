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
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.letters.Letter;
import org.guichet.web.Paging;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One code of a pile and what became of it. */
@Entity
@Immutable
@Table(name = "pile_scans")
public class Scan extends PanacheEntityBase {

    /** Said by word and by shape. */
    public enum Outcome {
        TAKEN("notée", "fine"),
        ALREADY("déjà notée", "done"),
        REFUSED("à part", "late"),
        ASKED("à choisir", "soon");

        public final String label;
        public final String style;

        Outcome(String label, String style) {
            this.label = label;
            this.style = style;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Pile pile;

    public String typed;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Letter letter;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** Why it was not taken; "" where it was. */
    public String words;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    static long count(Pile pile) {
        return count("pile", pile);
    }

    static long count(Pile pile, Outcome outcome) {
        return count("pile = ?1 and outcome = ?2", pile, outcome);
    }

    /** The last one first: it is the one in the hand. */
    static List<Scan> page(Pile pile, Paging paging) {
        return Scan.<Scan>find(
                        "from Scan s left join fetch s.letter l left join fetch l.dossier c left join fetch c.resident"
                                + " where s.pile = ?1 order by s.id desc",
                        pile)
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
    }
}
