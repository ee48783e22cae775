package org.guichet.signing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.guichet.letters.Letter;
import org.jspecify.annotations.Nullable;

/** A letter in its place in a folder, until it leaves it. That it was signed or refused is written by PostgreSQL. */
@Entity
@Table(name = "folder_letters")
public class FolderLetter extends PanacheEntityBase {

    /** How a letter leaves the folder. */
    public enum Left {
        SIGNED("signée", "fine"),
        REFUSED("refusée", "late"),
        WITHDRAWN("retirée", "done");

        public final String label;
        public final String style;

        Left(String label, String style) {
            this.label = label;
            this.style = style;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public SignatureFolder folder;

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    public int position;

    @Column(insertable = false)
    public @Nullable Instant leftAt;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false)
    public @Nullable Left leftHow;

    static void add(SignatureFolder folder, Letter letter, int position) {
        FolderLetter place = new FolderLetter();
        place.folder = folder;
        place.letter = letter;
        place.position = position;
        place.persist();
    }

    /** In the order in which they are signed. */
    static List<FolderLetter> of(SignatureFolder folder) {
        return list(
                "from FolderLetter f join fetch f.letter l join fetch l.dossier c left join fetch c.resident"
                        + " where f.folder = ?1 order by f.position",
                folder);
    }

    static boolean holds(Letter letter) {
        return count("letter = ?1 and leftAt is null", letter) > 0;
    }

    /** How many letters a folder began with. */
    static long countAll(SignatureFolder folder) {
        return count("folder", folder);
    }

    /** How many of them still lie in it. */
    static long countLeft(SignatureFolder folder) {
        return count("folder = ?1 and leftAt is null", folder);
    }

    /** Takes it out unsigned; whether it was still there. */
    static boolean withdraw(SignatureFolder folder, Letter letter, Instant at) {
        return update(
                        "leftAt = ?1, leftHow = ?2 where folder = ?3 and letter = ?4 and leftAt is null",
                        at,
                        Left.WITHDRAWN,
                        folder,
                        letter)
                > 0;
    }

    public boolean isOpen() {
        return leftAt == null;
    }
}
