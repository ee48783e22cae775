package org.guichet.transfer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.privacy.Subject;
import org.guichet.web.Refusal;

/** One file of people, and how far it has come. */
@Entity
@Table(name = "import_runs")
public class ImportRun extends PanacheEntityBase {

    /** From the file to the people; {@code JUDGING} and {@code BRINGING} go on by themselves, whatever happens to the server. */
    public enum State {
        MAPPING("à préparer"),
        JUDGING("essai en cours"),
        JUDGED("essayé, rien n’est encore repris"),
        BRINGING("reprise en cours"),
        STOPPED("interrompu"),
        DONE("terminé"),
        UNDONE("annulé");

        public final String label;

        State(String label) {
            this.label = label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String name;
    public String sha256;
    public String[] headers;
    public String[] columns;

    @Enumerated(EnumType.STRING)
    public State state;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    static Optional<ImportRun> byId(long id) {
        return findByIdOptional(id);
    }

    static List<ImportRun> latest() {
        return find("order by id desc").page(0, 50).list();
    }

    /** Those that a stopped server left in the middle. */
    static List<ImportRun> unfinished() {
        return list("state in ?1 order by id", List.of(State.JUDGING, State.BRINGING));
    }

    static Optional<ImportRun> ofSameFile(String sha256) {
        return find("sha256 = ?1 and state <> ?2 order by id desc", sha256, State.UNDONE)
                .firstResultOptional();
    }

    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean isWorking() {
        return state == State.JUDGING || state == State.BRINGING;
    }

    /** @throws Refusal where the run is not in one of these states */
    void refuseUnless(State... states) {
        if (!List.of(states).contains(state)) {
            throw new Refusal("Cet import est %s : ce n’est plus, ou pas encore, possible.".formatted(state.label));
        }
    }

    public String path() {
        return "/import/" + id;
    }

    Subject subject() {
        return new Subject("import n° %d, %s".formatted(id, name), null, null);
    }
}
