package org.guichet.mailings;

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
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.contact.Doorway;
import org.guichet.contact.PostalAddress;
import org.guichet.mandates.Addressee;
import org.guichet.residents.Resident;
import org.guichet.residents.Title;
import org.jspecify.annotations.Nullable;

/** One letter of many, as its envelope is written. Kept once the letter is frozen, and never changed then. */
@Entity
@Table(name = "mailing_recipients")
public class Recipient extends PanacheEntityBase {

    private static final Comparator<String> AS_SORTED = Collator.getInstance(Locale.FRENCH)::compare;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Mailing mailing;

    /** From 1, in the order in which the letters lie. */
    public int position;

    /** Who reads it, the first of a household; where somebody acts for a person, that person. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Resident resident;

    /** « Mme Éloïse D’Hœrt », « M. Jean Roux, pour Mme Anne Roux ». */
    public String names;

    public String salutation;

    /** A line a line. */
    public String envelope;

    @Enumerated(EnumType.STRING)
    public Way way;

    public boolean largePrint;
    public boolean easy;
    public boolean toHelper;

    /** The number and the hours to call before the letter leaves; "" where nobody asked for it. */
    public String callFirst = "";

    /** Flat, floor, building; "" for most. */
    public String place = "";

    public String locality = "";
    public String street = "";
    public int number;
    public String repeat = "";

    static Recipient of(Mailing mailing, Addressee addressee, List<String> envelope, Way usual) {
        Resident reader = addressee.person();
        Recipient one = new Recipient();
        one.mailing = mailing;
        one.resident = addressee.about();
        one.names = addressee.isHelper()
                ? "%s, pour %s".formatted(reader.fullName(), addressee.about().fullName())
                : reader.fullName();
        one.salutation = reader.title.salutation;
        one.envelope = String.join("\n", envelope);
        one.way = reader.isServedAtTheCounter() ? Way.COUNTER : usual;
        one.largePrint = reader.wishes.largePrint();
        one.easy = reader.wishes.easyToRead() && !mailing.easyBody.isEmpty();
        one.toHelper = addressee.isHelper();
        one.callFirst = reader.wishes.callFirst() ? toCall(reader) : "";
        one.livesAt(reader.address);
        return one;
    }

    /** The same letter for all who live there. */
    Recipient withAll(List<Resident> readers, List<String> envelope) {
        Recipient all = new Recipient();
        all.mailing = mailing;
        all.resident = resident;
        all.names = readers.stream()
                .map(Resident::fullName)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (?=[^,]*$)", " et ");
        all.salutation = salutation(readers.stream().map(reader -> reader.title).collect(Collectors.toSet()));
        all.envelope = String.join("\n", envelope);
        all.way = way;
        all.largePrint = largePrint;
        all.easy = easy;
        all.livesAt(resident.address);
        return all;
    }

    private static String salutation(Set<Title> titles) {
        Title all = titles.equals(Set.of(Title.MADAME))
                ? Title.MESDAMES
                : titles.equals(Set.of(Title.MONSIEUR)) ? Title.MESSIEURS : Title.NONE;
        return all.salutation;
    }

    private static String toCall(Resident reader) {
        String hours = reader.wishes.bestHours();
        return reader.phoneNumber().isPresent()
                ? reader.telephone() + (hours.isEmpty() ? "" : ", " + hours)
                : "pas de téléphone";
    }

    private void livesAt(@Nullable PostalAddress address) {
        Doorway door = Doorway.of(address);
        place = address == null ? "" : address.inside();
        locality = address == null ? "" : address.locality();
        street = door.street();
        number = door.number();
        repeat = door.repeat();
    }

    public Pile pile() {
        if (way == Way.COUNTER) {
            return Pile.COUNTER;
        }
        return callFirst.isEmpty() ? way == Way.ROUND ? Pile.ROUND : Pile.POST : Pile.CALL;
    }

    public Doorway door() {
        return new Doorway(street, number, repeat);
    }

    public List<String> lines() {
        return envelope.lines().toList();
    }

    /** The pile, then by name where people are looked for by name, or else door after door, this town first. */
    static Comparator<Recipient> order(String town) {
        Comparator<Recipient> byName = Comparator.comparing((Recipient one) -> one.resident.listName(), AS_SORTED)
                .thenComparing(one -> one.resident.id);
        Comparator<Recipient> byDoor = Comparator.comparing((Recipient one) -> !one.locality.equalsIgnoreCase(town))
                .thenComparing(one -> one.locality, AS_SORTED)
                .thenComparing(Recipient::door, Doorway.ROUND)
                .thenComparing(byName);
        return Comparator.comparing(Recipient::pile)
                .thenComparing((one, other) -> (one.pile().isListed() ? byName : byDoor).compare(one, other));
    }

    static List<Recipient> of(Mailing mailing) {
        return list("from Recipient r join fetch r.resident where r.mailing = ?1 order by r.position", mailing);
    }

    static List<Recipient> after(Mailing mailing, int position, int most) {
        return find(
                        "from Recipient r join fetch r.resident where r.mailing = ?1 and r.position > ?2 order by r.position",
                        mailing,
                        position)
                .page(0, most)
                .list();
    }

    static Optional<Recipient> at(Mailing mailing, int position) {
        return find("mailing = ?1 and position = ?2", mailing, position).firstResultOptional();
    }
}
