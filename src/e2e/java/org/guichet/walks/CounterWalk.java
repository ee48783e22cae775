package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of an agent at the counter. */
@ExtendWith(InChromium.class)
class CounterWalk {

    @Test
    void somebody_known_reports_a_pothole_and_leaves_with_a_receipt(Town town) {
        Desk desk = town.desk("accueil").shot("counter-1-day");
        desk.press("Guichet")
                .type("Nom, prénom ou téléphone", "lhostis")
                .sees("L’Hostis Annick")
                .tick("L’Hostis Annick");
        pothole(desk).shot("counter-2-request").press("Enregistrer").sees("Mme Annick L’Hostis");
        desk.shot("counter-3-case");
        assertTrue(desk.paper("Imprimer le récépissé").get(0).contains("L’Hostis"));
    }

    @Test
    void somebody_new_is_written_down_in_the_same_page(Town town) {
        Desk desk = town.desk("accueil").press("Guichet");
        desk.tick("Nouvelle personne")
                .choose("Civilité", "Madame")
                .type("Nom, ou nom", "Trividic")
                .type("Prénom", "Soazig")
                .type("Numéro et rue", "3 rue du Four")
                .type("Code postal", "35999")
                .type("Commune", "Saint-Armélan");
        pothole(desk).press("Enregistrer").sees("Mme Soazig Trividic");
        desk.shot("counter-4-newcomer");
    }

    static Desk pothole(Desk desk) {
        return desk.choose("Démarche", "Signalement d’un défaut de voirie")
                .sees("Que se passe-t-il")
                .type("Numéro et rue, ou repère", "devant l’école")
                .choose("Ce qui est abîmé", "Plaque ou grille")
                .choose("Danger immédiat", "non")
                .type("Que se passe-t-il", "Une plaque d’égout bouge.");
    }
}
