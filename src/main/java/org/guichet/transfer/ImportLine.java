package org.guichet.transfer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guichet.web.Paging;
import org.jspecify.annotations.Nullable;

/** A line of the file, and what becomes of it. */
@Entity
@Table(name = "import_lines")
@IdClass(ImportLine.Key.class)
public class ImportLine extends PanacheEntityBase {

    /** The run and the number of the line in its file. */
    public record Key(Long runId, Integer number) implements Serializable {}

    /** What a line is worth. */
    public enum State {
        READ("lue"),
        NEW("à reprendre"),
        KNOWN("déjà là, laissée"),
        REFUSED("refusée"),
        BROUGHT("reprise");

        public final String label;

        State(String label) {
            this.label = label;
        }
    }

    @Id
    public Long runId;

    @Id
    public Integer number;

    public String[] cells;

    /** A quote is opened in it and never closed. */
    public boolean broken;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Why it is refused, in words; "" where it is not. */
    public String reason = "";

    public @Nullable String oldReference;
    public @Nullable Long residentId;

    /** The next to be worked on. */
    static List<ImportLine> next(ImportRun run, State state, int most) {
        return find("runId = ?1 and state = ?2 order by number", run.id, state)
                .page(0, most)
                .list();
    }

    static List<ImportLine> shown(ImportRun run, State state, Paging paging) {
        return find("runId = ?1 and state = ?2 order by number", run.id, state)
                .page(Page.of(paging.number() - 1, paging.size()))
                .list();
    }

    static List<ImportLine> refused(ImportRun run) {
        return list("runId = ?1 and state = ?2 order by number", run.id, State.REFUSED);
    }

    /** How many there are of each. */
    static Map<State, Long> counts(ImportRun run) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, count("runId = ?1 and state = ?2", run.id, state));
        }
        return counts;
    }

    /** Each line is judged anew, by other columns perhaps. */
    static void readAgain(ImportRun run) {
        update("state = ?1, reason = '' where runId = ?2 and broken = false", State.READ, run.id);
    }

    /** The people they brought are no more, save those whose sheet has served or changed since. */
    static void takeAway(ImportRun run) {
        getEntityManager()
                .createNativeQuery(
                        "select count(take_away(resident_id)) from import_lines where run_id = :run and state = 'BROUGHT'",
                        Long.class)
                .setParameter("run", run.id)
                .getSingleResult();
    }

    void refuse(String why) {
        state = State.REFUSED;
        reason = why;
    }

    /** The line as it is read, for the eye. */
    public String words() {
        return String.join(" · ", cells);
    }
}
