package org.guichet.mandates;

import java.time.LocalDate;
import java.util.List;
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

    /** The envelope says for whom, where that is not the reader. */
    public Optional<List<String>> envelope() {
        return person.equals(about) ? person.envelope() : person.envelopeFor(about);
    }
}
