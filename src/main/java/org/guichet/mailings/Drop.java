package org.guichet.mailings;

import java.util.ArrayList;
import java.util.List;
import org.guichet.contact.Doorway;
import org.guichet.mandates.Addressee;
import org.guichet.residents.Resident;

/**
 * What is left at one letter box.
 *
 * @param place flat, floor, building; "" for most
 * @param note what whoever carries it must know; "" for most
 */
public record Drop(String locality, Doorway door, String place, String names, long copies, String note) {

    static Drop of(Recipient letter) {
        List<String> notes = new ArrayList<>();
        if (!letter.callFirst.isEmpty()) {
            notes.add("appeler avant : " + letter.callFirst);
        }
        return new Drop(letter.locality, letter.door(), letter.place, letter.names, 1, String.join(" ; ", notes));
    }

    /** A paper that is the same for all, left where this person reads it. */
    static Drop of(Addressee addressee) {
        Resident reader = addressee.person();
        List<String> notes = new ArrayList<>();
        if (reader.wishes.largePrint()) {
            notes.add("gros caractères");
        }
        if (reader.wishes.easyToRead()) {
            notes.add("facile à lire");
        }
        if (reader.wishes.callFirst()) {
            notes.add("appeler avant : " + reader.telephone());
        }
        String names = addressee.isHelper()
                ? "%s, pour %s".formatted(reader.fullName(), addressee.about().fullName())
                : reader.fullName();
        return new Drop(
                reader.address.locality(),
                Doorway.of(reader.address),
                reader.address.inside(),
                MailingWords.printable(names, "Usager n° " + reader.id),
                1,
                String.join(" ; ", notes));
    }

    /** Whether both go into the same letter box, but for the name on it. */
    boolean isNextDoorTo(Drop other) {
        return locality.equalsIgnoreCase(other.locality)
                && door.sameStreet(other.door)
                && door.label().equals(other.door.label())
                && place.equalsIgnoreCase(other.place)
                && note.equals(other.note);
    }

    /** @param copies for both */
    Drop and(Drop other, long copies) {
        return new Drop(locality, door, place, names + ", " + other.names, copies, note);
    }
}
