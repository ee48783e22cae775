package org.guichet.mailings;

import java.util.List;
import java.util.Set;
import org.guichet.pdf.Fonts;
import org.guichet.stationery.Folding;

/** What keeps an envelope from being written. */
final class Envelopes {

    private Envelopes() {}

    /** In words; "" where nothing does. */
    static String unfit(List<String> lines, Folding folding) {
        if (lines.isEmpty()) {
            return "Sans adresse utilisable : complétez sa fiche.";
        }
        Set<String> unprintable = Fonts.unprintable(String.join(" ", lines));
        if (!unprintable.isEmpty()) {
            return "L’imprimante ne sait pas écrire : %s. Écrivez ce nom en lettres latines sur sa fiche."
                    .formatted(String.join(" ", unprintable));
        }
        return folding.fits(lines)
                ? ""
                : "Son adresse ne tient pas dans la fenêtre de l’enveloppe : abrégez-la sur sa fiche.";
    }
}
