package org.guichet.handovers;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.mandates.Mandate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a letter was handed over, once and for all. */
@Entity
@Immutable
@Table(name = "hand_overs")
public class HandOver extends PanacheEntityBase {

    @Id
    public Long letterId;

    @Enumerated(EnumType.STRING)
    public Taker taker;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Mandate mandate;

    public String takenBy;

    @Enumerated(EnumType.STRING)
    public Identity identity;

    public @Nullable String witness;
    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    public static Optional<HandOver> of(Letter letter) {
        return findByIdOptional(letter.id);
    }

    /**
     * Takes the step with all that is known of it; the caller holds the letter.
     *
     * @throws org.guichet.web.Refusal where the letter does not await it, or on a day that cannot be
     */
    public static HandOver record(Letter letter, Taking taking, LocalDate day, Agent by, Instant at) {
        LetterStep.take(letter, LetterStep.Kind.HANDED, day, "à " + taking.takenBy(), by, at);
        HandOver done = new HandOver();
        done.letterId = letter.id;
        done.taker = taking.taker();
        done.mandate = taking.mandate();
        done.takenBy = taking.takenBy();
        done.identity = taking.identity();
        done.witness = taking.witness();
        done.at = at;
        done.agent = by;
        done.persist();
        return done;
    }

    public Taking taking() {
        return new Taking(taker, mandate, takenBy, identity, witness);
    }
}
