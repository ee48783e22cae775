package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.guichet.privacy.Subject;
import org.jspecify.annotations.Nullable;

/** A person or an organisation that asks something of the town hall. */
@Entity
@Table(name = "residents")
public class Resident extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public Title title = Title.NONE;

    public String lastName;

    /** Where another is used; "" for most. */
    public String birthName = "";

    public String firstName = "";
    public @Nullable LocalDate birthDate;
    public @Nullable String phone;

    /** Post waits at the counter. A domiciliation, where there is one, is in the address all the same. */
    public boolean noFixedAddress;

    @Embedded
    public @Nullable PostalAddress address;

    /** All of the address as those behind the same door are told; PostgreSQL keeps it. */
    @Column(insertable = false, updatable = false)
    public @Nullable String door;

    @Embedded
    public PaperWishes wishes = PaperWishes.NONE;

    public Instant createdAt;

    /** The sheet this one was joined to; nothing for most. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    public @Nullable Resident mergedInto;

    /** The person, also by the number of a sheet that was joined to theirs: what was printed leads on. */
    public static Optional<Resident> byId(long id) {
        Optional<Resident> found = findByIdOptional(id);
        return found.map(resident -> resident.mergedInto == null
                ? resident
                : byId(resident.mergedInto.id).orElseThrow());
    }

    /** The sheets that were joined to this one. */
    public List<Resident> absorbed() {
        return list("mergedInto = ?1 order by id", this);
    }

    /** « Mme Éloïse D’Hœrt » */
    public String fullName() {
        return String.join(" ", List.of(title.brief, firstName, lastName))
                .strip()
                .replaceAll(" +", " ");
    }

    /** « D’Hœrt Éloïse », as lists are sorted. */
    public String listName() {
        return (lastName + " " + firstName).strip();
    }

    public Optional<PhoneNumber> phoneNumber() {
        return Optional.ofNullable(phone).map(PhoneNumber::new);
    }

    /** As it is dictated, or that there is none. */
    public String telephone() {
        return phoneNumber().map(PhoneNumber::spoken).orElse("aucun");
    }

    /** « née Le Bris en 1948 »; "" where neither is known. */
    public String birth() {
        return birthName.isEmpty() && birthDate == null
                ? ""
                : title.born()
                        + (birthName.isEmpty() ? "" : " " + birthName)
                        + (birthDate == null ? "" : " en " + birthDate.getYear());
    }

    /** What tells homonyms apart: birth, where they live, how to call them. */
    public String distinction() {
        List<String> parts = new ArrayList<>();
        if (!birth().isEmpty()) {
            parts.add(birth());
        }
        parts.add(address != null ? address.brief() : noFixedAddress ? "sans adresse fixe" : "adresse inconnue");
        parts.add(phoneNumber().map(PhoneNumber::spoken).orElse("pas de téléphone"));
        return String.join(" · ", parts);
    }

    /** Letters wait at the counter: they have no address, or wish none of them posted. */
    public boolean isServedAtTheCounter() {
        return address == null || wishes.noPost();
    }

    /** Whether a letter came back from the address that the sheet still says, and nobody said since that it is good. */
    public Optional<DoubtfulAddress> doubt() {
        return DoubtfulAddress.about(this);
    }

    /** The envelope, person first; nothing where no letter can reach them and none may wait at the counter. */
    public Optional<List<String>> envelope() {
        return envelope(NameLines.of(fullName()));
    }

    /** The same, of a letter about somebody for whom they act. */
    public Optional<List<String>> envelopeFor(Resident other) {
        List<String> names = new ArrayList<>(NameLines.of(fullName()));
        names.addAll(NameLines.of("pour " + other.fullName()));
        return envelope(names);
    }

    /** The same, of one letter for all who live there; nothing where they are too many for the lines of an envelope. */
    public Optional<List<String>> envelopeWith(List<Resident> others) {
        List<String> names = new ArrayList<>(NameLines.of(fullName()));
        others.forEach(other -> names.addAll(NameLines.of(other.fullName())));
        return envelope(names).filter(lines -> address == null || lines.size() <= address.mostLines());
    }

    private Optional<List<String>> envelope(List<String> names) {
        if (address == null && !noFixedAddress && !wishes.noPost()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(names);
        lines.addAll(isServedAtTheCounter() ? List.of("À remettre au guichet") : address.lines());
        return Optional.of(List.copyOf(lines));
    }

    /** The tick that says they move with somebody. */
    public String movingField() {
        return "avec-" + id;
    }

    /** Lives from now on where the other does. */
    void movesWith(Resident other) {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
        address = other.address;
        noFixedAddress = other.noFixedAddress;
    }

    public Subject subject() {
        return new Subject("usager n° %d, %s".formatted(id, listName()), null, id);
    }
}
