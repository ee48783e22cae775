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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.letters.Letter;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The number under which the post office follows a letter. A wrong one is replaced and stays, with who replaced it. */
@Entity
@Table(name = "tracking_numbers")
public class TrackingNumber extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    public String number;
    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    public @Nullable Instant replacedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent replacedBy;

    public static Optional<TrackingNumber> of(Letter letter) {
        return find("letter = ?1 and replacedAt is null", letter).firstResultOptional();
    }

    static List<TrackingNumber> of(Collection<Letter> letters) {
        return letters.isEmpty() ? List.of() : list("letter in ?1 and replacedAt is null", letters);
    }

    public static Optional<TrackingNumber> find(PostalNumber number) {
        return find("number = ?1 and replacedAt is null", number.bare()).firstResultOptional();
    }

    /**
     * Gives a letter its number, or another one where the first was wrong; the same one again changes nothing. The caller
     * holds the letter.
     *
     * @throws Refusal where the letter is not registered or not final, or the number is that of another one
     */
    public static void give(Letter letter, PostalNumber number, Agent by, Instant at) {
        if (!letter.sending.isRegistered()) {
            throw new Refusal("Cette lettre part en lettre simple : elle n’a pas de numéro de recommandé.");
        }
        if (!letter.isFinal()) {
            throw new Refusal("Cette lettre est encore un brouillon : rendez-la d’abord définitive.");
        }
        Optional<TrackingNumber> taken = find(number);
        if (taken.filter(other -> other.letter.equals(letter)).isPresent()) {
            return;
        }
        taken.ifPresent(other -> {
            throw new Refusal(
                    PostalNumber.FIELD,
                    "Le n° %s est déjà celui d’une autre lettre, départ n° %s : vérifiez les deux étiquettes."
                            .formatted(number.grouped(), other.letter.departure));
        });
        of(letter).ifPresent(wrong -> wrong.replace(by, at));
        TrackingNumber given = new TrackingNumber();
        given.letter = letter;
        given.number = number.bare();
        given.at = at;
        given.agent = by;
        given.persistAndFlush();
        letter.dossier.followedUp(
                by, at, "%s, recommandé n° %s.".formatted(letter.subject, number.grouped()), letter.path());
    }

    public String grouped() {
        return new PostalNumber(number).grouped();
    }

    private void replace(Agent by, Instant at) {
        replacedAt = at;
        replacedBy = by;
        flush();
    }
}
