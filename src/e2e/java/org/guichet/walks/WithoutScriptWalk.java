package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same desk in a browser that runs no script at all. */
@ExtendWith(InChromium.class)
class WithoutScriptWalk {

    @Test
    void a_request_is_logged(Town town) {
        Desk desk = town.desk("accueil", new NewContextOptions().setJavaScriptEnabled(false))
                .press("Guichet")
                .type("Nom, prénom ou téléphone", "lhostis")
                .press("Chercher")
                .tick("L’Hostis Annick")
                .choose("Démarche", "Signalement d’un défaut de voirie")
                .press("Voir ses questions");
        CounterWalk.pothole(desk).press("Enregistrer").sees("Mme Annick L’Hostis");
        desk.shot("without-script-1-case").press("Suivis").press("Réparations");
        assertEquals("Appareils en réparation", desk.title());
    }
}
