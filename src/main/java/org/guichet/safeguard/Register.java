package org.guichet.safeguard;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.guichet.contact.Doorway;

/** Everybody who is in the register today, door after door. */
record Register(List<Inscription> people, LocalDate today) {

    /** Persons and contacts come in the same question to the database: a thousand people are one question, not thousands. */
    static Register on(LocalDate today) {
        List<Inscription> listed = Inscription.list(
                "from Inscription i join fetch i.resident join fetch i.dossier left join fetch i.contacts where i.state = ?1",
                InscriptionState.LISTED);
        return new Register(listed.stream().sorted(byDoor()).toList(), today);
    }

    /** Requests that wait for somebody to enter them, the oldest first. */
    static List<Inscription> asked() {
        return Inscription.list(
                "from Inscription i join fetch i.resident join fetch i.dossier d"
                        + " where i.state = ?1 and d.state <> org.guichet.cases.CaseState.CLOSED order by d.receivedAt",
                InscriptionState.ASKED);
    }

    List<Inscription> toConfirm() {
        return people.stream().filter(person -> person.toConfirm(today)).toList();
    }

    /** As the screen shows it: first whom nobody has heard of for a year, then the others. */
    List<Inscription> urgentFirst() {
        Comparator<Inscription> urgent = Comparator.comparing(person -> !person.toConfirm(today));
        return people.stream().sorted(urgent).toList();
    }

    private static Comparator<Inscription> byDoor() {
        return Comparator.comparing(Register::door)
                .thenComparing(person -> person.resident.listName(), Collator.getInstance(Locale.FRENCH)::compare)
                .thenComparing(person -> person.id);
    }

    static Doorway door(Inscription person) {
        return Doorway.of(person.resident.address);
    }
}
