package org.guichet.handovers;

import org.guichet.letters.Letter;
import org.guichet.mandates.Addressee;
import org.guichet.mandates.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a letter, and how one knows.
 *
 * @param takenBy as both copies of the slip say it
 * @param witness of whoever cannot sign or does not know how to; nothing where the person signs
 */
public record Taking(
        Taker taker, @Nullable Mandate mandate, String takenBy, Identity identity, @Nullable String witness) {

    /** The addressee in person, signing. */
    public static Taking inPerson(Letter letter, Identity identity) {
        return new Taking(Taker.ADDRESSEE, null, addressee(letter), identity, null);
    }

    /** The person named on the envelope, or whoever a mandate has the letters sent to. */
    static String addressee(Letter letter) {
        return letter.addressee().map(Addressee::person).orElseThrow().fullName();
    }
}
