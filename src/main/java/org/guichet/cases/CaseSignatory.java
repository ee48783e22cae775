package org.guichet.cases;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.guichet.accounts.Agent;
import org.hibernate.annotations.Immutable;

/** Who is named under a final letter of a case. PostgreSQL draws it from the letters, which cases do not know. */
@Entity
@Immutable
@Table(name = "case_signatories")
class CaseSignatory extends PanacheEntityBase {

    @Id
    public Long letterId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    static boolean signs(Agent agent, Case dossier) {
        return count("agent = ?1 and dossier = ?2", agent, dossier) > 0;
    }
}
