package org.guichet.dictations;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.web.French;
import org.hibernate.annotations.Immutable;

/** What somebody said and an agent wrote down, word for word. The database refuses to change or remove one. */
@Entity
@Immutable
@Table(name = "dictations")
public class Dictation extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Given to the page that was shown: saving that page twice writes once. */
    public UUID pageKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    public String subject;

    /** Who dictated: not always the person of the case. */
    public String speaker;

    public String words;

    /** What proves, on paper, that the words are these. */
    public String wordsSha256;

    public Instant takenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent takenBy;

    /** The caller holds the case. */
    public static Dictation take(Case dossier, UUID key, Dictated said, Agent by, Instant at) {
        Dictation dictation = new Dictation();
        dictation.pageKey = key;
        dictation.dossier = dossier;
        dictation.subject = said.subject();
        dictation.speaker = said.speaker();
        dictation.words = said.words();
        dictation.wordsSha256 = DigestUtils.sha256Hex(said.words());
        dictation.takenAt = at;
        dictation.takenBy = by;
        dictation.persist();
        dictation.tell("écrit sous la dictée de %s, à relire et à faire signer.".formatted(said.speaker()), by, at);
        return dictation;
    }

    static Optional<Dictation> findByPageKey(UUID key) {
        return find("pageKey", key).firstResultOptional();
    }

    static Optional<Dictation> find(Case dossier, long id) {
        return find("dossier = ?1 and id = ?2", dossier, id).firstResultOptional();
    }

    /** The latest first. */
    public static List<Dictation> of(Case dossier) {
        return list("from Dictation d join fetch d.takenBy where d.dossier = ?1 order by d.id desc", dossier);
    }

    /** Printed so that it can be read back and signed. */
    void printed(Agent by, Instant at) {
        tell("imprimé pour être relu et signé.", by, at);
    }

    void tell(String words, Agent by, Instant at) {
        dossier.followedUp(by, at, French.spaced("Texte dicté « %s », %s".formatted(subject, words)), path());
    }

    public Optional<Ending> ending() {
        return Ending.of(this);
    }

    /** « à faire signer », « signé », « ne sait signer », « retiré » */
    public String state() {
        return ending().map(ending -> ending.mention.brief).orElse("à faire signer");
    }

    public String path() {
        return dossier.path() + "/dictee/" + id;
    }
}
