package org.guichet.cases;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.guichet.accounts.Agent;
import org.guichet.web.Form;
import org.guichet.web.Refusal;
import org.hibernate.annotations.Immutable;

/** A sheet that went elsewhere, or was first noted in the wrong place. Only ever added: the latest says where it is. */
@Entity
@Immutable
@Table(name = "document_moves")
public class DocumentMove extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public SupportingDocument document;

    public String keptAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent movedBy;

    public Instant movedAt;

    static String latest(SupportingDocument document) {
        return DocumentMove.<DocumentMove>find("document = ?1 order by id desc", document)
                .firstResultOptional()
                .map(move -> move.keptAt)
                .orElse(document.keptAt);
    }

    /** As the page of the items asks it: which sheet, and where it is now. */
    static void move(Case of, Form form, Agent by, Instant at) {
        SupportingDocument document = SupportingDocument.of(of).stream()
                .filter(one -> form.holds("document", one.id))
                .findFirst()
                .orElseThrow(() -> new Refusal("document", "Choisissez la pièce dans la liste."));
        String place = form.required("place", "Indiquez où elle est maintenant.");
        if (form.refused()) {
            return;
        }
        DocumentMove move = new DocumentMove();
        move.document = document;
        move.keptAt = place;
        move.movedBy = by;
        move.movedAt = at;
        move.persist();
        of.followedUp(by, at, "Pièce déplacée, %s : %s.".formatted(document.label, place), null);
    }
}
