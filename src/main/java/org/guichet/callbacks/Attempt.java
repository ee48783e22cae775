package org.guichet.callbacks;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.guichet.web.French;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;

/** One attempt at a callback. Only ever added, by {@link Callback}; the database numbers it and refuses to change it. */
@Entity
@Immutable
@Table(name = "callback_attempts")
public class Attempt extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "callback_id")
    public Callback of;

    /** From 1, without a gap. */
    @Generated
    public int number;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    @Enumerated(EnumType.STRING)
    public Outcome kind;

    public String words;

    /** The latest first. */
    static List<Attempt> of(Callback callback) {
        return list("from Attempt a join fetch a.agent where a.of = ?1 order by a.number desc", callback);
    }

    /** What was added after so many, the oldest first. */
    static List<Attempt> since(Callback callback, int tries) {
        return list(
                "from Attempt a join fetch a.agent where a.of = ?1 and a.number > ?2 order by a.number",
                callback,
                tries);
    }

    /** Adds its line to the story of the case that the call was about. */
    void tell(Case dossier) {
        String added = words.isBlank() ? "." : " : " + words;
        String line = "%s, essai n° %d%s".formatted(kind.label, number, added);
        switch (kind) {
            case SPOKEN -> dossier.call(false, agent, at, words);
            case NO_ANSWER, MESSAGE -> dossier.call(false, agent, at, French.spaced(line));
            case LETTER -> dossier.followedUp(agent, at, French.spaced("Rappel remplacé par une lettre" + added), null);
            case ABANDONED -> dossier.followedUp(agent, at, French.spaced("Rappel abandonné" + added), null);
        }
    }
}
