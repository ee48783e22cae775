package org.guichet.addressing;

import java.util.ArrayList;
import java.util.List;
import org.guichet.accounts.Department;
import org.guichet.commune.Commune;
import org.guichet.letters.Letter;
import org.guichet.privacy.Subject;
import org.guichet.residents.Resident;

/**
 * Somebody whom the desk can address paper to.
 *
 * @param key names them in a page: U and the number of a person, C and the number of a letter
 * @param about what stands beside their name
 * @param lines of the address; none where it is not known
 * @param sender where it comes back to
 * @param subject what the trail says was printed
 */
public record Recipient(
        String key, String name, String about, List<String> lines, List<String> sender, Subject subject) {

    static Recipient of(Resident resident) {
        return new Recipient(
                "U" + resident.id,
                resident.fullName(),
                resident.distinction(),
                resident.envelope().orElse(List.of()),
                townHall(),
                resident.subject());
    }

    /** As frozen once the letter is final; it comes back to the department that wrote. */
    static Recipient of(Letter letter) {
        List<String> lines = letter.envelope().orElse(List.of());
        Department department = letter.dossier.department;
        List<String> sender = new ArrayList<>(List.of(Commune.get().title(), department.name));
        sender.addAll(department.address.lines());
        return new Recipient(
                "C" + letter.id,
                lines.isEmpty() ? letter.dossier.who() : lines.get(0),
                "courrier %s, « %s »"
                        .formatted(letter.departure == null ? "en projet" : "n° " + letter.departure, letter.subject),
                lines,
                sender,
                letter.dossier.subject());
    }

    static Recipient typed(List<String> lines) {
        return new Recipient("", lines.get(0), "", lines, townHall(), Subject.of("adresse saisie, " + lines.get(0)));
    }

    private static List<String> townHall() {
        Commune commune = Commune.get();
        List<String> sender = new ArrayList<>(List.of(commune.title()));
        sender.addAll(commune.address.lines());
        return sender;
    }

    public boolean isReachable() {
        return !lines.isEmpty();
    }

    /** Where the address is mended. */
    public String path() {
        return (key.startsWith("U") ? "/usagers/" : "/courriers/") + key.substring(1);
    }
}
