package org.guichet.mailings;

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
import org.guichet.residents.Resident;

/** Somebody added, or left out, by hand. The latest word on a person counts. */
@Entity
@Table(name = "mailing_picks")
public class Pick extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Mailing mailing;

    @ManyToOne(fetch = FetchType.LAZY)
    public Resident resident;

    public boolean chosen;
    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    static void note(Mailing mailing, Resident resident, boolean chosen, Agent by, Instant at) {
        mailing.refuseUnlessDraft();
        Pick pick = new Pick();
        pick.mailing = mailing;
        pick.resident = resident;
        pick.chosen = chosen;
        pick.agent = by;
        pick.at = at;
        pick.persist();
    }

    static List<Pick> of(Mailing mailing) {
        return list("from Pick p join fetch p.resident where p.mailing = ?1 order by p.id", mailing);
    }
}
