package org.guichet.cases;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A sheet of paper that is in a case, or was: what it is, how and when it came, where it lies. Only ever added. */
@Entity
@Immutable
@Table(name = "supporting_documents")
public class SupportingDocument extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case of;

    public String label;

    @Enumerated(EnumType.STRING)
    public DocumentForm form;

    /** Where it was put when it came: « Classeur du service », « rendue à la personne ». */
    public String keptAt;

    public LocalDate arrivedOn;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public @Nullable LocalDate postmarkedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent takenBy;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent notedBy;

    public Instant notedAt;

    /** What it was asked for as; nothing for what came with the request. */
    @OneToOne(fetch = FetchType.LAZY)
    public @Nullable MissingItem missingItem;

    /** In the order they came. */
    public static List<SupportingDocument> of(Case of) {
        return list("from SupportingDocument d join fetch d.takenBy where d.of = ?1 order by d.arrivedOn, d.id", of);
    }

    static void keep(Case of, GivenSheet sheet, Arrival arrival, @Nullable MissingItem item, Agent by, Instant at) {
        SupportingDocument document = new SupportingDocument();
        document.of = of;
        document.label = sheet.label();
        document.form = sheet.form();
        document.keptAt = sheet.keptAt();
        document.arrivedOn = arrival.on();
        document.channel = arrival.channel();
        document.postmarkedOn = arrival.postmarkedOn();
        document.takenBy = arrival.takenBy();
        document.notedBy = by;
        document.notedAt = at;
        document.missingItem = item;
        document.persist();
    }

    /** Where it is now. */
    public String place() {
        return DocumentMove.latest(this);
    }

    /** Whether a delay was kept; "" for what nobody had to ask for. */
    public String timeliness() {
        return missingItem == null
                ? ""
                : new Arrival(arrivedOn, channel, postmarkedOn, takenBy).timeliness(missingItem.answerBy);
    }
}
