package org.guichet.runs;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.letters.LetterStep;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Letters printed together. What was chosen stays; how far it has come is kept, so that a stopped server goes on. */
@Entity
@Table(name = "print_runs")
public class PrintRun extends PanacheEntityBase {

    /** From the choice to the paper. */
    public enum State {
        CHECKING("vérification en cours"),
        CHECKED("vérifié, rien n’est encore numéroté"),
        NUMBERING("numérotation en cours"),
        DRAWING("mise en pages en cours"),
        READY("prêt à imprimer"),
        PRINTED("imprimé"),
        STOPPED("interrompu"),
        GIVEN_UP("abandonné");

        public final String label;

        State(String label) {
            this.label = label;
        }
    }

    /** Those that go on by themselves, whatever happens to the server. */
    private static final Set<State> AT_WORK = EnumSet.of(State.CHECKING, State.NUMBERING, State.DRAWING);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID pageKey;
    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    /** Whose letters only; all of them where none is named. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Department department;

    /** Letters of this procedure only; "" for all. */
    public String procedureId;

    public boolean registeredOnly;

    /** Printed on two sides: each letter begins on a front. */
    public boolean bothSides;

    /** Whether a sheet stands before each department and each way of sending. */
    public boolean separators;

    @Enumerated(EnumType.STRING)
    public State state = State.CHECKING;

    /** Where it goes on once it was stopped. */
    @Enumerated(EnumType.STRING)
    public State resumesAt = State.CHECKING;

    public @Nullable Instant printedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent printedBy;

    static Optional<PrintRun> byId(long id) {
        return findByIdOptional(id);
    }

    static Optional<PrintRun> byPage(UUID key) {
        return find("pageKey", key).firstResultOptional();
    }

    static List<PrintRun> latest() {
        return find("from PrintRun r join fetch r.agent order by r.id desc")
                .page(0, 50)
                .list();
    }

    static List<PrintRun> unfinished() {
        return list("state in ?1 order by id", AT_WORK);
    }

    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Goes on by itself from there, also after the server was stopped. */
    void goOn(State next) {
        state = next;
        resumesAt = isWorking() ? next : resumesAt;
    }

    public boolean isWorking() {
        return AT_WORK.contains(state);
    }

    /** Only before its letters have their numbers. */
    public boolean mayBeGivenUp() {
        return (state == State.CHECKED || state == State.STOPPED) && resumesAt != State.DRAWING;
    }

    /** @throws Refusal where it is not in this state */
    void refuseUnless(State... states) {
        if (!List.of(states).contains(state)) {
            throw new Refusal(
                    "Ce tirage est %s : ce n’est plus, ou pas encore, possible. Regardez où il en est ci-dessous."
                            .formatted(state.label));
        }
    }

    /** What was chosen, before any letter is taken. */
    static PrintRun of(RunChoice choice, Form form, UUID key, Agent by, Instant at) {
        PrintRun run = new PrintRun();
        run.pageKey = key;
        run.at = at;
        run.agent = by;
        run.department = choice.department();
        run.procedureId = choice.procedureId();
        run.registeredOnly = choice.registeredOnly();
        run.bothSides = form.is("faces", "2");
        run.separators = !form.isEmpty("separateurs");
        return run;
    }

    /** Gives the numbers and draws the pages. */
    void start() {
        refuseUnless(State.CHECKED);
        if (RunLetter.count(this, RunLetter.State.CHECKED) == 0) {
            throw new Refusal(
                    "Aucune lettre de ce tirage ne peut partir : abandonnez-le, et corrigez ce qui est dit ci-dessous.");
        }
        goOn(State.NUMBERING);
    }

    /** Goes on where it was stopped, or draws the letters that were mended. */
    void resume() {
        refuseUnless(State.STOPPED, State.READY);
        if (state == State.STOPPED) {
            goOn(resumesAt);
        } else {
            RunDrawing.again(this);
        }
    }

    /** Everything came out of the printer: from now on its letters are only printed again as duplicates. */
    void printed(Agent by, Instant at) {
        refuseUnless(State.READY);
        if (RunPrinting.onPaper(this).isEmpty()) {
            throw new Refusal("Rien n’a encore été donné à imprimer : imprimez d’abord.");
        }
        if (RunLetter.count(this, RunLetter.State.BROKEN) > 0) {
            throw new Refusal("Des lettres numérotées ne sont pas encore imprimées : réessayez-les d’abord.");
        }
        state = State.PRINTED;
        printedAt = at;
        printedBy = by;
        LetterStep.printed(RunLetter.drawnLetters(this), by, at);
    }

    /** Lets all its letters go: none has a number yet. */
    void giveUp() {
        refuseUnless(State.CHECKED, State.STOPPED);
        if (!mayBeGivenUp()) {
            throw new Refusal("Les lettres de ce tirage ont leur numéro : continuez-le, il ne s’abandonne plus.");
        }
        RunLetter.in(this, RunLetter.State.CHOSEN, RunLetter.State.CHECKED).forEach(one -> {
            one.state = RunLetter.State.ASIDE;
            one.reason = "Tirage abandonné : la lettre attend le suivant.";
            one.letter.release();
        });
        state = State.GIVEN_UP;
    }

    /** The letters of discreet cases are printed by those who see them, and seen here by them and by the management. */
    boolean visibleTo(Agent reader) {
        return reader.equals(agent)
                || reader.has(Role.MANAGER)
                || RunLetter.count("run = ?1 and letter.dossier.discreet = true", this) == 0;
    }

    public String path() {
        return "/tirages/" + id;
    }

    Subject subject() {
        return Subject.of("tirage n° " + id);
    }
}
