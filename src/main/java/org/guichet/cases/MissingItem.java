package org.guichet.cases;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.clock.Wait;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * Something the request cannot be treated without, asked for with a delay (CRPA, art. L114-5). It ends when it comes or is not
 * needed after all; asked for once more, a second item with a delay of its own points back to it, and both end together.
 */
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

    /** Everything asked for in one go bears the same number, from 1. */
    public int round;

    public LocalDate askedOn;

    /** The last day the person has to bring it. */
    public LocalDate answerBy;

    public @Nullable LocalDate receivedOn;

    /** Not needed after all. */
    public @Nullable LocalDate waivedOn;

    public @Nullable String waivedWhy;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent waivedBy;

    /** Asked for once more: the later item is the one that is awaited. */
    public @Nullable LocalDate remindedOn;

    @OneToOne(fetch = FetchType.LAZY)
    public @Nullable MissingItem reminds;

    /** In the order they were asked. */
    public static List<MissingItem> of(Case of) {
        return list("of = ?1 order by id", of);
    }

    /** What a person still has to bring, each thing once. */
    public boolean outstanding() {
        return receivedOn == null && waivedOn == null && remindedOn == null;
    }

    public boolean isLate(LocalDate today) {
        return outstanding() && answerBy.isBefore(today);
    }

    /** Every field of it on a page begins so. */
    public String field() {
        return "item." + id + ".";
    }

    /** The day this was asked for the first time. */
    public LocalDate firstAskedOn() {
        return reminds == null ? askedOn : reminds.firstAskedOn();
    }

    /**
     * The sheet came. One that had come before it was asked for again makes the reminder pointless, not late.
     *
     * @return the item that the sheet answers
     */
    MissingItem cameOn(LocalDate day, Agent by) {
        if (reminds != null && day.isBefore(askedOn)) {
            endUnneeded(askedOn, "Déjà venue le " + French.date(day), by);
            return reminds.cameOn(day, by);
        }
        receivedOn = day;
        if (reminds != null) {
            reminds.cameOn(day, by);
        }
        return this;
    }

    void waive(LocalDate day, String why, Agent by) {
        endUnneeded(day, why, by);
        if (reminds != null) {
            reminds.waive(day, why, by);
        }
    }

    Wait asWait() {
        return new Wait(askedOn, answerBy, receivedOn, waivedOn);
    }

    private void endUnneeded(LocalDate day, String why, Agent by) {
        waivedOn = day;
        waivedWhy = why;
        waivedBy = by;
    }
}
