package org.guichet.consultations;

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

/** A closing that was once announced; a later one is a prolongation (C. env., art. L123-9). */
@Entity
@Immutable
@Table(name = "consultation_closings")
public class ConsultationClosing extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Consultation consultation;

    public Instant closesAt;

    /** Who decided to prolong, and when; "" for the first closing. */
    public String reason;

    public Instant setAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent setBy;

    static void write(Consultation consultation, String reason, Agent by, Instant at) {
        ConsultationClosing line = new ConsultationClosing();
        line.consultation = consultation;
        line.closesAt = consultation.closesAt;
        line.reason = reason;
        line.setAt = at;
        line.setBy = by;
        line.persist();
    }

    /** The first one first. */
    static List<ConsultationClosing> of(Consultation consultation) {
        return list(
                "from ConsultationClosing c join fetch c.setBy where c.consultation = ?1 order by c.id", consultation);
    }

    public String words() {
        return new Moment(closesAt).words();
    }
}
