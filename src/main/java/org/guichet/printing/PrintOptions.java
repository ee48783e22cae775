package org.guichet.printing;

import java.util.Locale;

/**
 * How a document comes out.
 *
 * @param tray as the printer names it, « tray-2 »; "" leaves it the choice
 * @param copies 1 to {@value #MOST_COPIES}
 */
public record PrintOptions(String tray, Sides sides, int copies) {

    static final int MOST_COPIES = 99;

    public PrintOptions {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException(copies + " copies");
        }
    }

    public PrintOptions with(Sides sides) {
        return new PrintOptions(tray, sides, copies);
    }

    /** « recto verso, 2 exemplaires, bac 2 » */
    public String words() {
        return "%s, %s, %s"
                .formatted(
                        sides.label.toLowerCase(Locale.FRENCH),
                        copies == 1 ? "un exemplaire" : copies + " exemplaires",
                        tray.isEmpty() ? "bac au choix de l’imprimante" : Trays.words(tray));
    }
}
