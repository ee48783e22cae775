package org.guichet.runs;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.guichet.letters.Letter;
import org.guichet.mail.MailEntry;
import org.guichet.mail.Nature;
import org.guichet.web.Paging;
import org.jspecify.annotations.Nullable;

/** A letter in a run: its place among the others, its number, or why it was set aside. */
@Entity
@Table(name = "run_letters")
public class RunLetter extends PanacheEntityBase {

    /** {@code BROKEN} has its number and waits to be mended; {@code ASIDE} has none and may go with another run. */
    enum State {
        CHOSEN,
        CHECKED,
        NUMBERED,
        DRAWN,
        BROKEN,
        ASIDE
    }

    private static final String EACH_WITH_ALL =
            "from RunLetter r join fetch r.letter l join fetch l.dossier c left join fetch c.resident"
                    + " left join fetch r.entry left join fetch c.department where ";

    private static final String WITH_ALL = EACH_WITH_ALL + "r.run = ?1 ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public PrintRun run;

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    /** From 1, in the order of the paper; nothing before all are checked. */
    public @Nullable Integer position;

    @Enumerated(EnumType.STRING)
    public State state;

    @Enumerated(EnumType.STRING)
    public @Nullable Nature nature;

    public @Nullable String correspondent;
    public @Nullable Integer pages;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable MailEntry entry;

    public String reason;

    /**
     * The first few in the order of the paper. Asked in two questions: PostgreSQL does not know yet how many letters a new
     * run has, and in one question it would read all of them each time.
     */
    static List<RunLetter> next(PrintRun run, State state, int most) {
        List<Long> first = find(
                        "select id from RunLetter where run = ?1 and state = ?2 order by position nulls first, id",
                        run,
                        state)
                .project(Long.class)
                .page(0, most)
                .list();
        return list(EACH_WITH_ALL + "r.id in ?1 order by r.position nulls first, r.id", first);
    }

    static List<RunLetter> in(PrintRun run, State... states) {
        return list(WITH_ALL + "and r.state in ?2 order by r.position nulls last, r.id", run, List.of(states));
    }

    /** Those at these places of the paper. */
    static List<RunLetter> drawn(PrintRun run, int first, int last) {
        return list(
                WITH_ALL + "and r.state = ?2 and r.position between ?3 and ?4 order by r.position",
                run,
                State.DRAWN,
                first,
                last);
    }

    /** All but those set aside, a page of them, for the screen. */
    static List<RunLetter> shown(PrintRun run, Paging paging) {
        return RunLetter.<RunLetter>find(
                        WITH_ALL + "and r.state <> ?2 order by r.position nulls last, r.id", run, State.ASIDE)
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
    }

    /** Which letters are on paper. */
    static List<Long> drawnLetters(PrintRun run) {
        return find("select letter.id from RunLetter where run = ?1 and state = ?2", run, State.DRAWN)
                .project(Long.class)
                .list();
    }

    /** The first of those in a state, for the screen, which says how many there are. */
    static List<RunLetter> some(PrintRun run, State state) {
        return next(run, state, Paging.SIZE);
    }

    /** Of the last letter on paper. */
    static int lastPlace(PrintRun run) {
        return RunLetter.<RunLetter>find("run = ?1 and position is not null order by position desc", run)
                .firstResultOptional()
                .map(last -> last.position)
                .orElse(1);
    }

    static long count(PrintRun run, State... states) {
        return count("run = ?1 and state in ?2", run, List.of(states));
    }

    /** Lets the letter go, to be mended and to leave with another run. */
    void setAside(String why) {
        state = State.ASIDE;
        reason = why;
        letter.putBack();
    }

    /** Sheets of paper, of one or two sides. */
    public int sheets() {
        return pages == null ? 0 : run.bothSides ? (pages + 1) / 2 : pages;
    }
}
