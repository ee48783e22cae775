package org.guichet.mail;

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
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.hibernate.annotations.Immutable;

/** The case of a letter, known after its line was written. Only ever added: the latest stands. */
@Entity
@Immutable
@Table(name = "mail_entry_cases")
public class EntryCase extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mail_entry_id")
    public MailEntry entry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    static void tell(MailEntry entry, Case dossier, Agent by, Instant at) {
        EntryCase told = new EntryCase();
        told.entry = entry;
        told.dossier = dossier;
        told.at = at;
        told.agent = by;
        told.persistAndFlush();
        entry.dossier = dossier;
    }

    static List<MailEntry> entriesOf(Case dossier) {
        return EntryCase.<EntryCase>list("dossier", dossier).stream()
                .map(told -> told.entry)
                .toList();
    }
}
