package org.guichet.safeguard;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's place in the register, from the request to the day they leave. Every change adds a line to its history. */
@Entity
@Table(name = "inscriptions")
public class Inscription extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public Case dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    public Resident resident;

    @Enumerated(EnumType.STRING)
    public InscriptionState state = InscriptionState.ASKED;

    public int storyLength;

    /** What the request said of the person's life, as answers are kept; the case itself keeps none of it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> said = Map.of();

    public @Nullable LocalDate consentedOn;

    @Enumerated(EnumType.STRING)
    public @Nullable ConsentWay consentWay;

    @Enumerated(EnumType.STRING)
    public @Nullable ConsentGiver consentGiver;

    /** What helpers must know: a device that needs current, a floor without a lift. */
    public String needs = "";

    @ElementCollection
    @CollectionTable(name = "inscription_contacts")
    @OrderColumn(name = "position")
    public List<Contact> contacts = new ArrayList<>();

    public @Nullable LocalDate listedOn;

    /** The last day the person, or who speaks for them, was known to want it. */
    public @Nullable LocalDate confirmedOn;

    public @Nullable LocalDate removedOn;

    @Enumerated(EnumType.STRING)
    public @Nullable Removal removal;

    /** Somebody asked: nobody is in the register by asking alone. */
    static Inscription ask(Case dossier, Resident resident) {
        Inscription asked = new Inscription();
        asked.dossier = dossier;
        asked.resident = resident;
        asked.said = Asked.takeFrom(dossier);
        asked.persist();
        return asked;
    }

    /** Everybody in the register now. For agents who may open it, and for nobody else. */
    public static List<Resident> peopleListed() {
        return Resident.list(
                "select r from Inscription i join i.resident r where i.state = ?1 order by r.id",
                InscriptionState.LISTED);
    }

    public static Optional<Inscription> of(Case dossier) {
        return find("dossier", dossier).firstResultOptional();
    }

    /** Waits until nobody else is changing it, so that the length of its history can be trusted. */
    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    public void list(Consent consent, List<Contact> toCall, String whatToKnow, Agent by, Instant at) {
        if (state == InscriptionState.LISTED) {
            throw new Refusal("Cette personne est déjà au registre.");
        }
        refuseSecondPlace();
        refuseFuture("consentOn", consent.on(), day(at));
        refuseSpokenThirdParty("consentWay", consent);
        state = InscriptionState.LISTED;
        consentedOn = consent.on();
        consentWay = consent.way();
        consentGiver = consent.giver();
        listedOn = day(at);
        confirmedOn = consent.on();
        removedOn = null;
        removal = null;
        keep(toCall, whatToKnow);
        tell(by, at, "Inscrite au registre. Accord donné " + words(consent) + ".");
    }

    void correct(List<Contact> toCall, String whatToKnow, Agent by, Instant at) {
        refuseUnlessListed();
        keep(toCall, whatToKnow);
        tell(by, at, "Contacts ou besoins corrigés.");
    }

    /** Once a year the town hall asks whether the person still wants it. */
    void confirm(Consent again, Agent by, Instant at) {
        refuseUnlessListed();
        refuseFuture("confirmedOn", again.on(), day(at));
        if (confirmedOn != null && again.on().isBefore(confirmedOn)) {
            throw new Refusal(
                    "confirmedOn",
                    "L’inscription a déjà été confirmée le %s : indiquez une date plus récente."
                            .formatted(French.date(confirmedOn)));
        }
        refuseSpokenThirdParty("confirmedWay", again);
        confirmedOn = again.on();
        tell(by, at, "Inscription confirmée " + words(again) + ".");
    }

    /** At any time, at once: what was known of the person goes, the history stays. */
    public void remove(Removal why, Agent by, Instant at) {
        refuseUnlessListed();
        state = InscriptionState.REMOVED;
        removedOn = day(at);
        removal = why;
        keep(List.of(), "");
        said = Map.of();
        tell(by, at, "Retirée du registre : " + why.label + ".");
    }

    public boolean isListed() {
        return state == InscriptionState.LISTED;
    }

    /** Nothing was heard for more than a year. */
    public boolean toConfirm(LocalDate today) {
        return isListed() && confirmedOn != null && confirmedOn.isBefore(today.minusYears(1));
    }

    /** In words, for whoever sees the case; nothing of what is kept of the person. */
    List<String> facts(LocalDate today) {
        List<String> facts = new ArrayList<>();
        facts.add(state.label + ".");
        if (isListed() && listedOn != null && confirmedOn != null) {
            facts.add("Inscrite le %s.".formatted(French.date(listedOn)));
            facts.add("Confirmée le %s%s."
                    .formatted(French.date(confirmedOn), toConfirm(today) ? " : il y a plus d’un an" : ""));
        }
        if (removedOn != null && removal != null) {
            facts.add("Le %s, %s.".formatted(French.date(removedOn), removal.label));
        }
        return facts;
    }

    private void keep(List<Contact> toCall, String whatToKnow) {
        contacts.clear();
        contacts.addAll(toCall);
        needs = whatToKnow;
    }

    private void tell(Agent by, Instant at, String words) {
        InscriptionLine line = new InscriptionLine();
        line.inscription = this;
        line.position = ++storyLength;
        line.at = at;
        line.agent = by;
        line.words = words;
        line.persist();
    }

    private void refuseSecondPlace() {
        Optional<Inscription> other = find("resident = ?1 and state = ?2", resident, InscriptionState.LISTED)
                .firstResultOptional();
        if (other.isPresent()) {
            throw new Refusal("Cette personne est déjà au registre, par le dossier %s : corrigez plutôt celui-là."
                    .formatted(other.get().dossier.number().grouped()));
        }
    }

    private void refuseUnlessListed() {
        if (!isListed()) {
            throw new Refusal("Cette personne n’est pas au registre : inscrivez-la d’abord.");
        }
    }

    private static void refuseFuture(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal(field, "Cette date est dans l’avenir : vérifiez-la.");
        }
    }

    private static void refuseSpokenThirdParty(String field, Consent consent) {
        if (consent.giver() == ConsentGiver.THIRD_PARTY && consent.way() != ConsentWay.WRITING) {
            throw new Refusal(
                    field,
                    "La demande d’un tiers se fait par écrit (CASF, articles R121-2 à R121-12) : choisissez « par écrit ».");
        }
    }

    private static String words(Consent consent) {
        return "le %s %s par %s".formatted(French.date(consent.on()), consent.way().label, consent.giver().label);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.ZONE);
    }
}
