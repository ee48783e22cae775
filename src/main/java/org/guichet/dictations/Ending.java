package org.guichet.dictations;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.hibernate.annotations.Immutable;

/** How the reading back of a dictation ended. There is one, once: the database keeps it. */
@Entity
@Immutable
@Table(name = "dictation_endings")
public class Ending extends PanacheEntityBase {

    @Id
    public Long dictationId;

    @Enumerated(EnumType.STRING)
    public Mention mention;

    /** "" where there was none. */
    public String witness;

    /** « voisine », « agent d’accueil » */
    public String witnessCapacity;

    /** Why the person cannot sign, what they did not recognise; "" where nothing was added. */
    public String words;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    static Optional<Ending> of(Dictation dictation) {
        return findByIdOptional(dictation.id);
    }

    /**
     * The caller holds the case.
     *
     * @throws Refusal where it has ended already
     */
    public static void note(Dictation dictation, Reading reading, Agent by, Instant at) {
        if (of(dictation).isPresent()) {
            throw new Refusal("C’est déjà noté, une fois pour toutes. Pour ajouter quelque chose, écrivez une note.");
        }
        Ending ending = new Ending();
        ending.dictationId = dictation.id;
        ending.mention = reading.mention();
        ending.witness = reading.witness();
        ending.witnessCapacity = reading.capacity();
        ending.words = reading.words();
        ending.at = at;
        ending.agent = by;
        ending.persist();
        dictation.tell(ending.sentence(), by, at);
    }

    public boolean withdrawn() {
        return mention == Mention.WITHDRAWN;
    }

    /** « relu à la personne, qui l’a reconnu conforme : ne sait signer. Témoin : M. Paul Sauvage, voisin. » */
    public String sentence() {
        String said = withdrawn()
                ? "retiré : la personne n’a pas reconnu le texte."
                : "relu à la personne, qui l’a reconnu conforme : %s. %s".formatted(mention.brief, presence());
        return French.spaced((said + " " + words).strip());
    }

    /** Who else was there. */
    public String presence() {
        if (witness.isEmpty()) {
            return mention.wantsWitness() ? "Aucun témoin présent." : "";
        }
        return "Témoin : %s%s.".formatted(witness, witnessCapacity.isEmpty() ? "" : ", " + witnessCapacity);
    }
}
