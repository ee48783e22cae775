package org.guichet.mandates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.residents.Resident;

/**
 * To whom a letter about somebody goes: the person, or whoever a mandate says. Its salutation, its size of type and its way
 * are those of the one who will read it.
 *
 * @param person who reads
 * @param about whom the letter is about
 */
public record Addressee(Resident person, Resident about) {

    /** @param day when the letter leaves; a mandate over, revoked or not signed by then does not count */
    public static Addressee of(Resident about, String procedureId, LocalDate day) {
        return Mandate.of(about).stream()
                .filter(mandate -> mandate.lettersToHelper && mandate.holds(day) && mandate.covers(procedureId))
                .findFirst()
                .map(mandate -> new Addressee(mandate.helper, about))
                .orElseGet(() -> new Addressee(about, about));
    }

    /**
     * The same for many at once, of a letter about nothing in particular: only mandates for every procedure count.
     *
     * @return by the number of whom the letter is about
     */
    public static Map<Long, Addressee> of(Collection<Resident> people, LocalDate day) {
        Map<Long, Addressee> addressees = new HashMap<>();
        people.forEach(person -> addressees.put(person.id, new Addressee(person, person)));
        Mandate.redirecting().stream()
                .filter(mandate -> addressees.containsKey(mandate.resident.id))
                .filter(mandate -> mandate.procedures.isEmpty() && mandate.holds(day))
                .forEach(mandate ->
                        addressees.put(mandate.resident.id, new Addressee(mandate.helper, mandate.resident)));
        return addressees;
    }

    public boolean isHelper() {
        return !person.equals(about);
    }

    /** The envelope says for whom, where that is not the reader. */
    public Optional<List<String>> envelope() {
        return isHelper() ? person.envelopeFor(about) : person.envelope();
    }
}
