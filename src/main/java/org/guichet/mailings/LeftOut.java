package org.guichet.mailings;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.guichet.residents.Resident;
import org.jspecify.annotations.Nullable;

/** Somebody who gets no letter, and why. */
@Entity
@Table(name = "mailing_left_out")
public class LeftOut extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Mailing mailing;

    @ManyToOne(fetch = FetchType.LAZY)
    public Resident resident;

    /** Of the letter that could not be drawn; nothing where there was no address to write. */
    public @Nullable Integer position;

    public String names;
    public String reason;

    static LeftOut of(Mailing mailing, Resident resident, String reason) {
        LeftOut one = new LeftOut();
        one.mailing = mailing;
        one.resident = resident;
        one.names = resident.fullName();
        one.reason = reason;
        return one;
    }

    /** A letter that could not be drawn. */
    static LeftOut of(Recipient recipient, String reason) {
        LeftOut one = of(recipient.mailing, recipient.resident, reason);
        one.names = recipient.names;
        one.position = recipient.position;
        return one;
    }

    static List<LeftOut> of(Mailing mailing) {
        return list("mailing = ?1 order by id", mailing);
    }
}
