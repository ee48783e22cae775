package org.guichet.mailings;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.privacy.Subject;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** One letter to many: a draft, then frozen with its number and drawn behind the desk, then printed. */
@Entity
@Table(name = "mailings")
public class Mailing extends PanacheEntityBase {

    /** {@code DRAWING} goes on by itself, whatever happens to the server. */
    public enum State {
        DRAFT("projet"),
        DRAWING("les lettres se préparent"),
        STOPPED("interrompue"),
        READY("prête à imprimer"),
        PRINTED("imprimée");

        public final String label;

        State(String label) {
            this.label = label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    /** Given to the page that was shown: saving that page twice makes one letter. */
    public UUID pageKey;

    public String subject;

    /** Markdown with the placeholders of {@link MailingText}. */
    public String body;

    /** The same in easy words (FALC); "" where nobody wrote it. */
    public String easyBody = "";

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent signatory;

    @ManyToOne(fetch = FetchType.LAZY)
    public Department department;

    @Enumerated(EnumType.STRING)
    public Secrecy secrecy = Secrecy.NONE;

    public boolean onePerHousehold;
    public boolean twoSided;

    @Enumerated(EnumType.STRING)
    public State state = State.DRAFT;

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent createdBy;

    public @Nullable Instant frozenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent frozenBy;

    /** The line of the departure register, « 2026 / 987 »: one for all the letters. */
    public @Nullable String departure;

    public @Nullable Integer pages;
    public @Nullable String sha256;
    public @Nullable Instant printedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent printedBy;

    static Optional<Mailing> byId(long id) {
        return findByIdOptional(id);
    }

    static Optional<Mailing> byPage(UUID key) {
        return find("pageKey", key).firstResultOptional();
    }

    /** Those that this agent may see, the latest first. */
    static PanacheQuery<Mailing> latest(Agent eyes) {
        return find(
                "secrecy = :none or secrecy = :discreet and (createdBy = :me or :manager = true)"
                        + " or secrecy = :register and :safeguard = true order by id desc",
                Parameters.with("none", Secrecy.NONE)
                        .and("discreet", Secrecy.DISCREET)
                        .and("register", Secrecy.REGISTER)
                        .and("me", eyes)
                        .and("manager", eyes.has(Role.MANAGER))
                        .and("safeguard", eyes.has(Role.SAFEGUARD)));
    }

    /** Those that a stopped server left in the middle. */
    static List<Mailing> unfinished() {
        return list("state = ?1 order by id", State.DRAWING);
    }

    boolean visibleTo(Agent eyes) {
        return switch (secrecy) {
            case NONE -> true;
            case DISCREET -> eyes.has(Role.MANAGER) || eyes.id.equals(createdBy.id);
            case REGISTER -> eyes.has(Role.SAFEGUARD);
        };
    }

    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Tells the letter only to whom those it is for may be told.
     *
     * @throws Refusal where they may be told to different people
     */
    void keepsSecret(Secrecy needed) {
        if (needed == Secrecy.NONE || needed == secrecy) {
            return;
        }
        if (secrecy != Secrecy.NONE) {
            throw new Refusal(
                    "Le registre des personnes vulnérables et une démarche discrète ne se mélangent pas : faites deux lettres.");
        }
        secrecy = needed;
    }

    void refuseUnlessDraft() {
        if (!isDraft()) {
            throw new Refusal("Cette lettre est définitive : pour la changer, écrivez-en une autre.");
        }
    }

    void refuseUnless(State wanted) {
        if (state != wanted) {
            throw new Refusal("Cette lettre est %s : ce n’est plus, ou pas encore, possible.".formatted(state.label));
        }
    }

    /** From here on neither its text nor whom it is for changes. The caller has taken its number of departure. */
    void freeze(String departure, Agent by, Instant at) {
        refuseUnlessDraft();
        this.departure = departure;
        frozenBy = by;
        frozenAt = at;
        state = State.DRAWING;
    }

    /** All letters are drawn and joined. */
    void drawn(int pages, String sha256) {
        refuseUnless(State.DRAWING);
        this.pages = pages;
        this.sha256 = sha256;
        state = State.READY;
    }

    /** The work stopped on the way and goes on. */
    void resume() {
        refuseUnless(State.STOPPED);
        state = State.DRAWING;
    }

    void printed(Agent by, Instant at) {
        refuseUnless(State.READY);
        printedBy = by;
        printedAt = at;
        state = State.PRINTED;
    }

    /** « 1 204 pages » */
    public String extent() {
        return pages == null ? "" : French.counted(pages, "page");
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isWorking() {
        return state == State.DRAWING;
    }

    /** Its document can be printed. */
    public boolean isDrawn() {
        return sha256 != null;
    }

    public boolean isSecret() {
        return secrecy != Secrecy.NONE;
    }

    /** What may be said of it to those who may not see it. */
    String publicName() {
        return isSecret() ? "Lettre à plusieurs, diffusion restreinte" : subject;
    }

    public String path() {
        return "/publipostages/" + id;
    }

    Subject about() {
        return Subject.of("lettre à plusieurs n° %d%s".formatted(id, isSecret() ? "" : ", " + subject));
    }
}
