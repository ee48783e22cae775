package org.guichet.returned;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.letters.Letter;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A letter of ours that came back, and what became of it. */
@Entity
@Table(name = "returned_letters")
public class ReturnedLetter extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @OneToOne(fetch = FetchType.LAZY)
    public Letter letter;

    @Enumerated(EnumType.STRING)
    public Reason reason;

    /** What the label says besides; "" where nothing. */
    public String words;

    public LocalDate returnedOn;
    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    public @Nullable Instant treatedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent treatedBy;

    public @Nullable String treatedWords;

    public static Optional<ReturnedLetter> byId(long id) {
        return findByIdOptional(id);
    }

    public static Optional<ReturnedLetter> of(Letter letter) {
        return find("letter", letter).firstResultOptional();
    }

    /** What waits for whoever treats the case. */
    static List<ReturnedLetter> toTreat(Case dossier) {
        return list("letter.dossier = ?1 and treatedAt is null order by id", dossier);
    }

    /** Somebody did what was to be done, and says what; a second press changes nothing. */
    void treat(String words, Agent by, Instant at) {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        if (treatedAt != null) {
            return;
        }
        if (words.isBlank()) {
            throw new Refusal("words", "Dites ce qui a été fait : écrit ailleurs, appelé, adresse corrigée, classé…");
        }
        treatedAt = at;
        treatedBy = by;
        treatedWords = words;
        letter.dossier.followedUp(by, at, "Courrier revenu, traité : " + words, path());
    }

    /** « Revenue le 3 décembre 2026 : destinataire inconnu à l’adresse. » */
    public String told() {
        return "Revenue le %s : %s.".formatted(French.date(returnedOn), reason.words(words));
    }

    public String path() {
        return "/retours/" + id;
    }
}
