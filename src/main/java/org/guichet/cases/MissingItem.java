package org.guichet.cases;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.guichet.clock.Wait;
import org.jspecify.annotations.Nullable;

/** Something the request cannot be treated without, asked for with a delay (CRPA, art. L114-5). */
@Entity
@Table(name = "missing_items")
public class MissingItem extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case of;

    public String label;
    public LocalDate askedOn;

    /** The last day the person has to bring it. */
    public LocalDate answerBy;

    public @Nullable LocalDate receivedOn;

    /** In the order they were asked. */
    public static List<MissingItem> of(Case of) {
        return list("of = ?1 order by id", of);
    }

    public boolean outstanding() {
        return receivedOn == null;
    }

    Wait asWait() {
        return new Wait(askedOn, answerBy, receivedOn, null);
    }
}
