package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The longest names that an envelope takes, on wide and narrow screens. */
@ExtendWith(InChromium.class)
class LongNamesWalk {

    /** As long as two lines of an envelope, in words that do not break. */
    private static final String NAME = "Wolfeschlegelsteinhausenbergerdorffsk";

    @Test
    void a_very_long_name_sticks_out_nowhere(Town town) {
        Desk desk = town.desk("responsable").press("Guichet");
        desk.tick("Nouvelle personne")
                .type("Nom, ou nom", NAME)
                .type("Prénom", "Marie-Antoinette-Philippine-Élisabeth")
                .type("Numéro et rue", "1234 bis avenue de la Division-Leclerc")
                .type("Code postal", "35999")
                .type("Commune", "Saint-Armélan");
        CounterWalk.pothole(desk).press("Enregistrer").sees("L’histoire");
        String dossier = desk.path();
        List<String> addresses = List.of(
                dossier,
                desk.first("/usagers/"),
                "/recherche?q=wolfe",
                "/?corbeille=recus",
                dossier + "/courriers/nouveau");
        List<String> flaws = new ArrayList<>();
        for (int width : List.of(320, 800, 1920)) {
            desk.page().setViewportSize(width, 900);
            addresses.forEach(address -> flaws.addAll(look(desk.open(address))));
            desk.open(dossier).shot("long-names-" + width);
        }
        assertEquals("", String.join("\n", flaws));
    }

    private static List<String> look(Desk desk) {
        List<String> flaws = new ArrayList<>(Geometry.flaws(desk));
        flaws.addAll(Axe.flaws(desk));
        return flaws;
    }
}
