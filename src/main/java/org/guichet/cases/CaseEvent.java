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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.guichet.accounts.Agent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a case's story. Only ever added, by {@link Case}; the database refuses to change or remove one. */
@Entity
@Immutable
@Table(name = "case_events")
public class CaseEvent extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case of;

    /** From 1, without a gap. */
    public int position;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    @Enumerated(EnumType.STRING)
    public EventKind kind;

    public String words;

    /** The page that shows what the line speaks of, a letter for instance. */
    public @Nullable String link;

    /** The whole story, the latest first. */
    static List<CaseEvent> story(Case of) {
        return list("from CaseEvent e join fetch e.agent where e.of = ?1 order by e.position desc", of);
    }

    /** How many letters were begun. */
    public static long drafts(Case of) {
        return count("of = ?1 and kind = ?2", of, EventKind.DRAFTED);
    }

    /** What was added after the story had this length, the oldest first. */
    public static List<CaseEvent> since(Case of, int length) {
        return list(
                "from CaseEvent e join fetch e.agent where e.of = ?1 and e.position > ?2 order by e.position",
                of,
                length);
    }
}
