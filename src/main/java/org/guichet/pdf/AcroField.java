package org.guichet.pdf;

import java.util.List;

/**
 * A field of a form, as whoever maps answers to it must know it.
 *
 * @param name its full name, as {@code topmostSubform[0].Page1[0].Nom[0]}
 * @param label what its maker says of it to a person, "" for nothing
 * @param options what may be ticked or chosen
 * @param longest how many characters it takes, 0 for no limit
 * @param places where it shows; none where it is on no page
 */
public record AcroField(
        String name, String label, AcroKind kind, List<String> options, int longest, List<Place> places) {

    /**
     * @param page from 1
     * @param on the option that a tick here means, "" where it is no box to tick
     */
    public record Place(int page, Box box, String on) {}

    public AcroField {
        options = List.copyOf(options);
        places = List.copyOf(places);
    }
}
