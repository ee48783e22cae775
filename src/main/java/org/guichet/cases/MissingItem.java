package org.guichet.cases;

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
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.clock.Wait;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Something the request cannot be treated without, asked for with a delay (CRPA, art. L114-5). */
@Entity
@Table(name = "missing_items")
public class MissingItem extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case of;

    public String label;
    public LocalDate askedOn;

    /** The last day the person has to bring it. */
    public LocalDate answerBy;

    public @Nullable LocalDate receivedOn;

    /** @throws Refusal where the case is closed, the words lack, or the day is past or more than a year away */
    public static MissingItem ask(Case dossier, String label, LocalDate answerBy, Agent by, Instant at) {
        if (dossier.state == CaseState.CLOSED) {
            throw new Refusal("Ce dossier est clos : rouvrez-le avant de demander une pièce.");
        }
        LocalDate today = LocalDate.ofInstant(at, French.ZONE);
        if (answerBy.isBefore(today)) {
            throw new Refusal("answerBy", "Ce délai est déjà passé : choisissez un jour à venir.");
        }
        if (answerBy.isAfter(today.plusYears(1))) {
            throw new Refusal("answerBy", "Ce délai dépasse un an : vérifiez l’année.");
        }
        if (label.isBlank()) {
            throw new Refusal("label", "Indiquez la pièce demandée.");
        }
        MissingItem item = new MissingItem();
        item.of = dossier;
        item.label = label;
        item.askedOn = today;
        item.answerBy = answerBy;
        item.persist();
        dossier.awaits(by, at, "%s, à fournir au plus tard le %s.".formatted(label, French.date(answerBy)));
        return item;
    }

    public void receive(Agent by, Instant at) {
        if (!outstanding()) {
            throw new Refusal("Cette pièce est déjà notée comme reçue.");
        }
        receivedOn = LocalDate.ofInstant(at, French.ZONE);
        of.awaitsLess(EventKind.ITEM_RECEIVED, by, at, label + ".");
    }

    /** In the order they were asked. */
    public static List<MissingItem> of(Case of) {
        return list("of = ?1 order by id", of);
    }

    public boolean outstanding() {
        return receivedOn == null;
    }

    Wait asWait() {
        return new Wait(askedOn, answerBy, receivedOn, null);
    }
}
