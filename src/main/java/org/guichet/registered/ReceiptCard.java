package org.guichet.registered;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.letters.Letter;
import org.hibernate.annotations.Immutable;

/** Where the signed card is kept that proves a reception (avis de réception); the latest line says where it is now. */
@Entity
@Immutable
@Table(name = "receipt_cards")
public class ReceiptCard extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    public String keptAt;
    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    public static Optional<ReceiptCard> of(Letter letter) {
        return find("letter = ?1 order by id desc", letter).firstResultOptional();
    }

    /** Twice the same place is one line. */
    static void file(Letter letter, String keptAt, Agent by, Instant at) {
        if (of(letter).filter(card -> card.keptAt.equals(keptAt)).isPresent()) {
            return;
        }
        ReceiptCard card = new ReceiptCard();
        card.letter = letter;
        card.keptAt = keptAt;
        card.at = at;
        card.agent = by;
        card.persist();
    }
}
