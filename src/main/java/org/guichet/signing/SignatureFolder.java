package org.guichet.signing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.letters.Letter;
import org.guichet.privacy.Subject;
import org.guichet.web.French;
import org.guichet.web.Paging;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Letters that lie before one person to be signed. PostgreSQL closes it when the last one is signed or refused. */
@Entity
@Immutable
@Table(name = "signature_folders")
public class SignatureFolder extends PanacheEntityBase {

    /** From so many days on, a folder is said to wait, then to wait too long. */
    private static final int WAITS = 3;

    private static final int WAITS_LONG = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID pageKey;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent signatory;

    public Instant openedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent openedBy;

    @Column(insertable = false, updatable = false)
    public @Nullable Instant closedAt;

    /** @param letters in the order in which they are signed; the caller holds them */
    public static SignatureFolder open(UUID key, Agent signatory, List<Letter> letters, Agent by, Instant at) {
        SignatureFolder folder = new SignatureFolder();
        folder.pageKey = key;
        folder.signatory = signatory;
        folder.openedAt = at;
        folder.openedBy = by;
        folder.persist();
        for (int place = 1; place <= letters.size(); place++) {
            FolderLetter.add(folder, letters.get(place - 1), place);
        }
        return folder;
    }

    static Optional<SignatureFolder> byId(long id) {
        return findByIdOptional(id);
    }

    static Optional<SignatureFolder> byPage(UUID key) {
        return find("pageKey", key).firstResultOptional();
    }

    /** The oldest first: it has waited longest. */
    static List<SignatureFolder> stillOpen() {
        return list("from SignatureFolder f join fetch f.signatory where f.closedAt is null order by f.openedAt, f.id");
    }

    static long countClosed() {
        return count("closedAt is not null");
    }

    static List<SignatureFolder> closed(Paging paging) {
        return SignatureFolder.<SignatureFolder>find(
                        "from SignatureFolder f join fetch f.signatory where f.closedAt is not null order by f.closedAt desc, f.id desc")
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
    }

    /** « depuis 4 jours » */
    public String age(LocalDate today) {
        long days = days(today);
        return days == 0 ? "d’aujourd’hui" : "depuis %d jour%s".formatted(days, days > 1 ? "s" : "");
    }

    /** As lists show it. */
    public String urgency(LocalDate today) {
        long days = days(today);
        return days >= WAITS_LONG ? "late" : days >= WAITS ? "soon" : "fine";
    }

    private long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(openedAt, French.ZONE), today));
    }

    public String path() {
        return "/parapheur/" + id;
    }

    Subject subject() {
        return Subject.of("parapheur n° %d de %s".formatted(id, signatory.fullName()));
    }
}
