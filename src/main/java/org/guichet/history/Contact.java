package org.guichet.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.guichet.cases.Case;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One time that a person and the town hall met, spoke or wrote: a line of the view that gathers them. */
@Entity
@Immutable
@Table(name = "contacts")
public class Contact extends PanacheEntityBase {

    /** « letter-12 » */
    @Id
    public String id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Resident resident;

    /** Nothing for a call that was about no case. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public @Nullable Case dossier;

    /** Noon, of what is known by its day alone. */
    public Instant at;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public Fact fact;

    /** "" where the fact says enough. */
    public String words;

    /** The line of the register, « 2026 / 1 204 »; "" of what is in none. */
    public String number;

    /** The page that shows it. */
    public String link;

    /** « Appel reçu : elle vient demain. » */
    public String sentence() {
        String what = fact == Fact.REQUEST ? title() : words;
        return French.spaced(what.isEmpty() ? fact.label : "%s : %s".formatted(fact.label, what));
    }

    /** « 2026 000 028 8 », or "" where it is about no case. */
    public String reference() {
        return dossier == null ? "" : dossier.number().grouped();
    }

    private String title() {
        return dossier == null ? "" : dossier.procedure().title();
    }
}
