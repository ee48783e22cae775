package org.guichet.letters;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.mandates.Addressee;
import org.guichet.procedures.LetterNature;
import org.guichet.residents.DoubtfulAddress;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A reply on paper: a draft that clerks edit, then final for ever. The database refuses to change a final one. */
@Entity
@Table(name = "letters")
public class Letter extends PanacheEntityBase {

    /** What a template leaves for the clerk to write; a letter that still bears it is not final. */
    static final String TO_COMPLETE = "À COMPLÉTER";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    @Enumerated(EnumType.STRING)
    public LetterNature nature = LetterNature.REPLY;

    public String subject;

    /** Markdown. */
    public String body;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent signatory;

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent createdBy;

    /** The envelope as it was when the letter became final, a line a line. */
    public @Nullable String recipient;

    public @Nullable Instant finalisedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent finalisedBy;

    /** The line of the departure register, « 2026 / 987 ». */
    public @Nullable String departure;

    /** Whether it is handed over rather than posted. */
    public boolean byHand;

    @Enumerated(EnumType.STRING)
    public Sending sending = Sending.SIMPLE;

    /** Said to be ready for the next print run; nothing while it is being written. */
    public @Nullable Instant readyAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent readyBy;

    /** How many pages it had when it was said to be ready. */
    public @Nullable Integer pages;

    /** The print run that has taken it; nothing while any run may. */
    public @Nullable Long takenByRunId;

    /** What a final letter still needs before it has gone; nothing once it has. */
    @Enumerated(EnumType.STRING)
    public @Nullable Awaits awaits;

    /** The refused letter whose text this one takes up; nothing for most. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Letter redoes;

    @Transient
    private @Nullable LocalDate asOf;

    /** Found once: a letter asks itself often who reads it. */
    @Transient
    private @Nullable Addressee reader;

    /** Looked up once likewise; empty where there is none, nothing before it was looked up. */
    @Transient
    private @Nullable Optional<DoubtfulAddress> doubt;

    /** A draft that nobody kept yet: it can already say what it lacks. */
    public static Letter compose(
            Case dossier,
            LetterNature nature,
            String subject,
            String body,
            @Nullable Agent signatory,
            Agent by,
            Instant at) {
        Letter letter = new Letter();
        letter.dossier = dossier;
        letter.createdAt = at;
        letter.createdBy = by;
        letter.edit(nature, subject, body, signatory);
        return letter;
    }

    public Letter keep() {
        persist();
        dossier.drafted(createdBy, createdAt, subject, path());
        return this;
    }

    /** Waits until nobody else is changing the letter or its case: the case first, as everywhere. */
    public void lock() {
        dossier.lock();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The draft or the letter that takes up the text of this one, which was refused. */
    public Optional<Letter> redone() {
        return find("redoes", this).firstResultOptional();
    }

    /** Who refused to sign it, when and why. */
    public Optional<LetterStep> refusal() {
        return LetterStep.of(this, LetterStep.Kind.REFUSED);
    }

    public void edit(LetterNature nature, String subject, String body, @Nullable Agent signatory) {
        if (isFinal()) {
            throw new Refusal("Ce courrier est définitif : pour le corriger, écrivez-en un autre.");
        }
        refuseWhileTaken();
        this.nature = nature;
        this.subject = subject;
        this.body = body;
        this.signatory = signatory;
        unready();
    }

    /** Lets the next print run take it. */
    public void ready(int pages, Agent by, Instant at) {
        if (!missing().isEmpty()) {
            throw new Refusal("Avant de l’imprimer, il manque : " + String.join(" ; ", missing()) + ".");
        }
        refuseWhileTaken();
        this.pages = pages;
        readyBy = by;
        readyAt = at;
    }

    /** A run let it go without a number: somebody mends it first. */
    public void putBack() {
        release();
        unready();
    }

    /** A run let it go without a number: it waits for the next. */
    public void release() {
        takenByRunId = null;
    }

    private void unready() {
        readyAt = null;
        readyBy = null;
        pages = null;
    }

    /** @throws Refusal where a print run has taken it and has not numbered it yet */
    public void refuseWhileTaken() {
        if (takenByRunId != null && !isFinal()) {
            throw new Refusal(
                    "Ce courrier est dans le tirage n° %d : il ne change plus, à moins que ce tirage le mette de côté ou soit abandonné."
                            .formatted(takenByRunId));
        }
    }

    public boolean isFinal() {
        return finalisedAt != null;
    }

    /** What lacks before this can be printed and sent, in words; empty when nothing does. */
    public List<String> missing() {
        return Lacks.of(this);
    }

    /** Who reads it: the person or, by a mandate, whoever acts for them; nobody where the request is anonymous. */
    public Optional<Addressee> addressee() {
        LocalDate day = asOf == null ? LocalDate.ofInstant(createdAt, French.ZONE) : asOf;
        if (reader == null && dossier.resident != null) {
            reader = Addressee.of(dossier.resident, dossier.procedureId, day);
        }
        return Optional.ofNullable(reader);
    }

    /** Addresses it as on that day: a mandate may have begun or ended since it was drafted. */
    public Letter asOf(Instant now) {
        asOf = LocalDate.ofInstant(now, French.ZONE);
        reader = null;
        doubt = null;
        return this;
    }

    /** Where it goes: as frozen once final, as the person's sheet says until then. */
    public Optional<List<String>> envelope() {
        if (recipient != null) {
            return Optional.of(recipient.lines().toList());
        }
        Optional<List<String>> address = addressee().flatMap(Addressee::envelope);
        return address.isPresent() || !byHand ? address : Optional.of(List.of(dossier.who()));
    }

    /**
     * What somebody has to confirm before it is posted: the last letter to this very address came back. {@link #missing()}
     * says it too, so that neither a button nor a print run lets it pass unseen. Nothing for what is handed over, or final.
     */
    public Optional<DoubtfulAddress> doubt() {
        if (isFinal() || goesByHand()) {
            return Optional.empty();
        }
        if (doubt == null) {
            doubt = addressee().flatMap(addressee -> addressee.person().doubt());
        }
        return doubt;
    }

    /** Freezes the letter: from here on only its copies are printed. The caller has taken its departure number. */
    public void finalise(String departure, Agent by, Instant at) {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new Refusal("Il manque : " + String.join(" ; ", missing) + ".");
        }
        recipient = String.join("\n", envelope().orElseThrow());
        this.departure = departure;
        finalisedAt = at;
        finalisedBy = by;
        awaits = nature == LetterNature.ACKNOWLEDGEMENT ? way() : Awaits.SIGNATURE;
    }

    /** How it leaves once it is signed. */
    Awaits way() {
        return goesByHand() ? Awaits.HAND_OVER : Awaits.POST;
    }

    /** Whoever has no address, or wishes no post, comes to the counter. */
    public boolean goesByHand() {
        return byHand
                || addressee()
                        .filter(addressee -> !addressee.person().isServedAtTheCounter())
                        .isEmpty();
    }

    public static Optional<Letter> byId(long id) {
        return findByIdOptional(id);
    }

    /** What its bars say; "" while it is a draft. */
    public String code() {
        return ScannedCode.of(this);
    }

    public String path() {
        return "/courriers/" + id;
    }

    public static List<Letter> of(Case dossier) {
        return list("dossier = ?1 order by id", dossier);
    }
}
