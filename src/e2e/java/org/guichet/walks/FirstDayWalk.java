package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A town hall that has nothing yet: every page says what will be there, and axe-core finds nothing on any. */
@ExtendWith(InChromium.class)
class FirstDayWalk {

    @Test
    void every_page_is_empty_and_well_made(Town demonstration) throws IOException {
        try (Guichet guichet = Guichet.empty();
                Town town = demonstration.elsewhere(guichet)) {
            Set<String> flaws = new LinkedHashSet<>();
            Desk desk = town.desk().open("/");
            flaws.addAll(Axe.flaws(desk));
            install(desk).shot("first-day-1-empty");
            printsOnNothing(desk);
            List<String> doors = new ArrayList<>(List.of("/", desk.path()));
            new Tour().follow(desk, doors, page -> {
                flaws.addAll(Axe.flaws(page));
                flaws.addAll(Geometry.flaws(page));
            });
            assertEquals("", String.join("\n", flaws));
        }
    }

    private static Desk install(Desk desk) {
        return desk.type("Nom de la commune", "Trou-sur-Mer")
                .type("Code INSEE", "35999")
                .type("Numéro et rue", "1 place de la Mairie")
                .type("Code postal", "35999")
                .type("Commune", "Trou-sur-Mer")
                .type("Téléphone", "02 61 91 00 00")
                .type("Heures d’ouverture", "lundi au vendredi, 9 h – 12 h")
                .type("Prénom", "Anaïs")
                .type("Nom", "Première")
                .type("Fonction", "Secrétaire de mairie")
                .type("Identifiant", "premiere")
                .type("Mot de passe", "une phrase courte")
                .type("Le même, une seconde fois", "une phrase courte")
                .press("Ouvrir le guichet")
                .logIn("premiere", "une phrase courte")
                .sees("Rien ici pour le moment.");
    }

    /** A test page for a printer that is off. */
    private static Desk printsOnNothing(Desk desk) {
        return desk.open("/imprimantes/nouvelle")
                .type("Nom de l’imprimante", "Accueil")
                .type("Adresse", "ipp://127.0.0.1:1/ipp/print")
                .press("Enregistrer")
                .press("Imprimer une page d’essai")
                .shot("first-day-2-printer-off");
    }
}
